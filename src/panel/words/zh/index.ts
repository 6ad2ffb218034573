import type { Words } from '../t.ts';
import { actions } from './actions.ts';
import { detail } from './detail.ts';
import { files } from './files.ts';
import { inspect } from './inspect.ts';
import { list } from './list.ts';
import { matrix } from './matrix.ts';
import { pages } from './pages.ts';

/** The interface in Chinese. */
export const zh: Words['texts'] = { ...actions, ...detail, ...files, ...inspect, ...list, ...matrix, ...pages };
