import type { Cause } from '../../engine/cause.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Example, Fix, Fixes } from '../../engine/texts.ts';
import type { Vendor } from '../../engine/vendor.ts';
import type { LearnExample, LearnFix, LearnPage, Topic } from '../learn-page.ts';
import { isLeak } from './row.ts';

/** The page about a cause or rule, from its own record; undefined for one that is not known. */
export function learnPage(topic: Topic, knowledge: Knowledge, vendors: readonly Vendor[]): LearnPage | undefined {
  if (topic.kind === 'rule') {
    const rule = knowledge.rules.find(({ id }) => id === topic.id);
    return rule && rulePage(topic, rule, vendors);
  }
  const cause = knowledge.causes.find(({ id }) => id === topic.id);
  return cause && causePage(topic, cause, vendors);
}

function causePage(topic: Topic, cause: Cause, vendors: readonly Vendor[]): LearnPage {
  return {
    topic,
    kind: 'Cause',
    title: cause.title,
    about: cause.meaning,
    fixes: fixesOf(cause.fixes, [], vendors),
    tellApart: cause.tellApart,
    examples: cause.examples.map(exampleOf),
    notExamples: cause.notExamples.map(exampleOf),
    references: cause.references,
  };
}

function rulePage(topic: Topic, rule: Rule, vendors: readonly Vendor[]): LearnPage {
  const remedies = vendors.flatMap(({ name, remedies: own }) =>
    (own?.[rule.id] ?? []).map((fix) => ({ ...learnFix(fix, vendors), product: name })),
  );
  return {
    topic,
    kind: isLeak(rule.id) ? 'Leak' : 'Fault in the answer',
    title: rule.title,
    about: rule.why,
    fixes: fixesOf(rule.fixes, remedies, vendors),
    tellApart: '',
    examples: rule.examples.reports.map(exampleOf),
    notExamples: rule.examples.ignores.map(exampleOf),
    references: rule.references,
  };
}

/** Ways of single products follow those that are for all of them. */
function fixesOf(fixes: Fixes, remedies: readonly LearnFix[], vendors: readonly Vendor[]): LearnPage['fixes'] {
  const own = (list: readonly Fix[]): readonly LearnFix[] => {
    const all = list.map((fix) => learnFix(fix, vendors));
    return [...all.filter(({ product }) => !product), ...all.filter(({ product }) => product)];
  };
  const sides = [
    { audience: 'caller' as const, fixes: own(fixes.caller) },
    { audience: 'api-owner' as const, fixes: [...own(fixes.apiOwner), ...remedies] },
    { audience: 'operator' as const, fixes: own(fixes.operator) },
  ];
  return sides.filter((side) => side.fixes.length > 0);
}

function learnFix({ text, code, vendor }: Fix, vendors: readonly Vendor[]): LearnFix {
  const product = vendor ? (vendors.find(({ id }) => id === vendor)?.name ?? vendor) : '';
  return code ? { product, text, code } : { product, text };
}

function exampleOf({ title, http }: Example): LearnExample {
  const lines = http.replace(/^\n+/, '').trimEnd().split('\n');
  const depths = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  const depth = depths.length ? Math.min(...depths) : 0;
  return { title, http: lines.map((line) => line.slice(depth)).join('\n') };
}
