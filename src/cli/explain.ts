import { knowledge } from '../index.ts';
import { causePage } from '../report/pages/cause-page.ts';
import { rulePage } from '../report/pages/rule-page.ts';
import { vendorPage } from '../report/pages/vendor-page.ts';
import { vendors } from '../vendors/index.ts';
import { UsageError } from './usage-error.ts';
import { unknown } from './words.ts';

/** All that is known of a cause, a rule or a product, as Markdown; without an id, the ids there are. */
export function explain(id: string | undefined): string {
  if (id === undefined) return overview();
  const cause = knowledge.causes.find((one) => one.id === id);
  if (cause) return causePage(cause);
  const rule = knowledge.rules.find((one) => one.id === id);
  if (rule) return rulePage(rule, vendors);
  const vendor = vendors.find((one) => one.id === id.toLowerCase() || one.name.toLowerCase() === id.toLowerCase());
  if (vendor) return vendorPage(vendor);
  throw new UsageError(unknown('Cause, rule or product', id, allIds()));
}

const lists = () => [
  ['Causes', knowledge.causes.map(({ id }) => id)] as const,
  ['Rules', knowledge.rules.map(({ id }) => id)] as const,
  ['Products', vendors.map(({ id }) => id)] as const,
];

const allIds = () => lists().flatMap(([, ids]) => ids);
const overview = () =>
  lists()
    .map(([title, ids]) => `${title}: ${ids.join(', ')}\n`)
    .join('\n');
