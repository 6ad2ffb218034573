import { describePanel } from './panel-suite.ts';
import { describeViews } from './views-suite.ts';

describePanel('firefox');
describeViews('firefox');
