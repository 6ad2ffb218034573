import { describeExport } from './panel-export.ts';
import { describeInspectors } from './panel-inspect.ts';
import { describeLanguages } from './panel-language.ts';
import { describeLearning } from './panel-learning.ts';
import { describeList } from './panel-list.ts';
import { describeLook } from './panel-look.ts';
import { describeMatrix } from './panel-matrix.ts';
import { describeNoticed } from './panel-noticed.ts';
import { withPages } from './panel-pages.ts';
import { describeTold } from './panel-told.ts';

withPages();

describeLook();
describeList();
describeInspectors();
describeTold();
describeNoticed();
describeMatrix();
describeExport();
describeLanguages();
describeLearning();
