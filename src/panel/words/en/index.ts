import { actions } from './actions.ts';
import { detail } from './detail.ts';
import { files } from './files.ts';
import { inspect } from './inspect.ts';
import { list } from './list.ts';
import { matrix } from './matrix.ts';
import { pages } from './pages.ts';

/**
 * Every text of the interface, by name. `{name}` is filled in; texts that depend on a number come as `.one` and
 * `.other`. Texts about causes, rules and products stand in their own records.
 */
export const en = { ...actions, ...detail, ...files, ...inspect, ...list, ...matrix, ...pages };
