import { describePanel } from './panel-suite.ts';

describePanel('firefox');
