import type { Report } from '../../engine/report.ts';
import type { Severity } from '../../engine/taxonomy.ts';
import { type Verdict, verdicts } from '../annotations.ts';
import { isGrave, isLeak } from '../filterable-of.ts';
import { remarkOn } from '../remark.ts';
import type { Selection } from '../selection.ts';
import type { Source } from './denial.ts';
import { type Html, html, none } from './markup.ts';
import { timeline } from './timeline.ts';
import { counted, momentText } from './words.ts';

/** What it is about, the figures, and the picture of the timeline. */
export function summary(report: Report, { selection, shown, prefix }: Source): Html {
  const { file, annotations, capture, raw } = selection;
  const { name, tester, build } = annotations.session;
  const about = [tester && `tested by ${tester}`, build && `build ${build}`].filter(Boolean).join(', ');
  const start = capture.entries.flatMap((_, id) => selection.exchange(id)?.startedAt || []).sort((a, b) => a - b)[0];
  return html`<header>${name ? html`<p class="brand">Why Denied</p>` : none}<h1>${shown.text(name) || 'Why Denied'}</h1>
<p class="head"><span>${file}</span>${[shown.text(about), momentText(start)].filter(Boolean).map((text) => html`<span>${text}</span>`)}
${raw ? html`<span class="raw">secrets are shown: give this page to nobody</span>` : html`<span>secrets are replaced</span>`}</p></header>
<ul class="counts">${figures(report, selection)}</ul>
${timeline(selection)}
<div class="tables">${byCause(report, selection, prefix)}${bySeverity(report, selection, prefix)}</div>`;
}

const verdictCounts: Readonly<Record<Verdict, string>> = {
  expected: 'called expected',
  bug: 'called a bug',
  ignore: 'set aside',
};

function figures({ denials, findings }: Report, { capture, annotations, exchange }: Selection): readonly Html[] {
  const grave = findings.filter(isGrave);
  const leaks = grave.filter(({ rule }) => isLeak(rule)).length;
  const unexplained = denials.filter(({ cause }) => cause.startsWith('unspecified')).length;
  const said = denials.flatMap(({ entry }) => {
    const one = exchange(entry);
    return (one && remarkOn(one, annotations)?.verdict) || [];
  });
  const remarks = verdicts.map((verdict) => [verdict, said.filter((one) => one === verdict).length] as const);
  const faults = grave.length - leaks;
  const all: readonly (readonly [string, number, string])[] = [
    [
      '',
      denials.length,
      `${denials.length === 1 ? 'denial' : 'denials'} of ${counted(capture.entries.length, 'request')}`,
    ],
    ['red', faults, faults === 1 ? 'server fault' : 'server faults'],
    ['violet', leaks, leaks === 1 ? 'suspected leak' : 'suspected leaks'],
    ['amber', unexplained, 'unexplained'],
    ...remarks.map(([verdict, count]) => [verdict === 'bug' ? 'red' : 'green', count, verdictCounts[verdict]] as const),
  ];
  return all
    .filter(([, count], at) => at === 0 || count > 0)
    .map(([colour, count, words]) => html`<li class="${colour}"><b>${count}</b> ${words}</li>`);
}

function byCause({ denials }: Report, { knowledge }: Selection, prefix: string): Html {
  if (denials.length === 0) return none;
  const counts = countedBy(denials.map(({ cause }) => cause));
  const highest = counts[0]?.[1] ?? 1;
  const rows = counts.map(([cause, count]) => {
    const title = knowledge.causes.find(({ id }) => id === cause)?.title ?? cause;
    const bar = html`<svg class="bar" width="100%" height="5" aria-hidden="true"><rect width="${Math.round((count / highest) * 100)}%" height="5" rx="2"></rect></svg>`;
    return html`<tr><td class="n">${count}</td><td><a href="#${prefix}-${cause}">${title}</a>${bar}</td></tr>`;
  });
  return html`<div><h2 class="small">Denials by cause</h2><table><tbody>${rows}</tbody></table></div>`;
}

function bySeverity({ findings }: Report, { knowledge }: Selection, prefix: string): Html {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const rows = severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const rules = countedBy(own.map(({ rule }) => rule)).map(([rule, count], at) => {
      const title = knowledge.rules.find(({ id }) => id === rule)?.title ?? rule;
      return html`${at > 0 ? '; ' : ''}<a href="#${prefix}-${rule}">${title}</a>${count > 1 ? ` (${count})` : ''}`;
    });
    return own.length > 0
      ? [
          html`<tr><td class="n">${own.length}</td><td><span class="tag ${severity}">${severity}</span> ${rules}</td></tr>`,
        ]
      : [];
  });
  return rows.length > 0
    ? html`<div><h2 class="small">Findings by severity</h2><table><tbody>${rows}</tbody></table></div>`
    : none;
}

/** Each word and how often, the most frequent first. */
export function countedBy<Word extends string>(words: readonly Word[]): readonly (readonly [Word, number])[] {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
