import type { Cause } from '../../engine/cause.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import type { Rule } from '../../engine/rule.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import type { Example, Fix, Fixes } from '../../engine/texts.ts';
import type { Vendor } from '../../engine/vendor.ts';
import { isLeak } from '../../report/filterable-of.ts';
import type { LearnEntry, LearnExample, LearnFix, LearnList, LearnPage, Topic } from '../learn-page.ts';
import type { Said } from '../words/told.ts';

/** All that there are pages about. */
export function learnList(knowledge: Knowledge, vendors: readonly Vendor[]): LearnList {
  const rules = knowledge.rules.map(
    ({ id, title, why }): LearnEntry => ({ topic: { kind: 'rule', id }, title, about: firstSentence(why) }),
  );
  const isOfLeak = ({ topic }: LearnEntry): boolean => topic.kind === 'rule' && isLeak(topic.id);
  return {
    causes: knowledge.causes.map(({ id, title, headline }) => ({
      topic: { kind: 'cause', id },
      title,
      about: headline,
    })),
    faults: rules.filter((entry) => !isOfLeak(entry)),
    leaks: rules.filter(isOfLeak),
    vendors: vendors
      .map(({ id, name, layer }): LearnEntry => ({ topic: { kind: 'vendor', id }, title: name, about: layerOf(layer) }))
      .sort((a, b) => a.title.localeCompare(b.title)),
  };
}

function firstSentence(text: string): string {
  const end = text.indexOf('. ');
  return end < 0 ? text : text.slice(0, end + 1);
}

function layerOf(layer: Vendor['layer']): Said {
  return { key: `layer.${layer}` };
}

/** The page about a cause, a rule or a product, from its own record; undefined for one that is not known. */
export function learnPage(topic: Topic, knowledge: Knowledge, vendors: readonly Vendor[]): LearnPage | undefined {
  if (topic.kind === 'rule') {
    const rule = knowledge.rules.find(({ id }) => id === topic.id);
    return rule && rulePage(topic, rule, vendors);
  }
  if (topic.kind === 'vendor') {
    const vendor = vendors.find(({ id }) => id === topic.id);
    return vendor && vendorPage(topic, vendor, knowledge);
  }
  const cause = knowledge.causes.find(({ id }) => id === topic.id);
  return cause && causePage(topic, cause, vendors);
}

function causePage(topic: Topic, cause: Cause, vendors: readonly Vendor[]): LearnPage {
  return {
    topic,
    kind: { key: 'learn.cause' },
    title: cause.title,
    headline: cause.headline,
    about: cause.meaning,
    fixes: fixesOf(cause.fixes, [], vendors),
    tellApart: cause.tellApart,
    examples: cause.examples.map(exampleOf),
    notExamples: cause.notExamples.map(exampleOf),
    references: cause.references,
    wordings: [],
  };
}

function rulePage(topic: Topic, rule: Rule, vendors: readonly Vendor[]): LearnPage {
  const remedies = vendors.flatMap(({ name, remedies: own }) =>
    (own?.[rule.id] ?? []).map((fix) => ({ ...learnFix(fix, vendors), product: name })),
  );
  return {
    topic,
    kind: { key: isLeak(rule.id) ? 'learn.leak' : 'learn.fault' },
    title: rule.title,
    headline: '',
    about: rule.why,
    fixes: fixesOf(rule.fixes, remedies, vendors),
    tellApart: '',
    examples: rule.examples.reports.map(exampleOf),
    notExamples: rule.examples.ignores.map(exampleOf),
    references: rule.references,
    wordings: [],
  };
}

function vendorPage(topic: Topic, vendor: Vendor, knowledge: Knowledge): LearnPage {
  const titleOf = (cause: CauseId): string => knowledge.causes.find(({ id }) => id === cause)?.title ?? cause;
  const codes = (vendor.vocabularies ?? []).flatMap(({ codes: known }) => Object.entries(known));
  const remedies = Object.values(vendor.remedies ?? {}).flatMap((fixes) => fixes ?? []);
  const sources = [...vendor.denials, ...(vendor.vocabularies ?? [])].map(({ source }) => source);
  return {
    topic,
    kind: layerOf(vendor.layer),
    title: vendor.name,
    headline: '',
    about: { key: 'learn.vendorAbout', values: { name: vendor.name } },
    fixes: remedies.length
      ? [{ audience: 'operator', fixes: remedies.map((fix) => ({ ...learnFix(fix, []), product: '' })) }]
      : [],
    tellApart: '',
    examples: [],
    notExamples: [],
    references: [...new Set(sources)].map((url) => ({ title: url, url })),
    wordings: [
      ...vendor.denials.map(({ cause, says }) => ({ code: '', means: says, cause, causeTitle: titleOf(cause) })),
      ...codes.map(([code, [cause, means]]) => ({ code, means, cause, causeTitle: titleOf(cause) })),
    ],
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
