import { reasonsOf } from '../../engine/reasons.ts';
import type { ReportedDenial, ReportedEvidence, ReportedFinding } from '../../engine/report.ts';
import { reportedEvidence } from '../../engine/report.ts';
import type { Story } from '../../engine/stories/story.ts';
import { remarkOn, verdictWords } from '../remark.ts';
import type { Selection } from '../selection.ts';
import type { Shown } from '../shown.ts';
import { rawExchange } from './exchange.ts';
import { type Html, html, none } from './markup.ts';
import { audienceWords, confidenceDots, layerWords, placeWords } from './words.ts';

/** What the parts of a report draw on. */
export interface Source {
  readonly selection: Selection;
  readonly shown: Shown;
  readonly findings: readonly ReportedFinding[];
  readonly stories: readonly Story[];
  /** Begins all names of places in the page that belong to this capture. */
  readonly prefix: string;
  /** Where a link to an entry leads; undefined if it is not told apart. */
  readonly anchor: (entry: number) => string | undefined;
}

/** Denials that read the same, told once: the first in full, the others by their addresses. */
export function denialArticle(denials: readonly ReportedDenial[], source: Source): Html {
  const [denial, ...others] = denials;
  if (!denial) return none;
  const { selection, shown } = source;
  const exchange = shown.exchange(denial.entry);
  return html`<article id="${source.anchor(denial.entry) ?? ''}">
<h3>${denial.headline}</h3>
${facts(denial, selection)}
${remark(denial, source)}
<h4>Why we think so</h4>
${reasons(denial, source)}
${meaning(denial, selection)}
${advice(denial)}
${wrong(denial, source)}
${alternatives(denial, selection)}
${told(denial, source)}
${more(others)}
${
  exchange
    ? rawExchange(
        exchange,
        denial.evidence.map(({ excerpt }) => excerpt),
      )
    : none
}
</article>`;
}

function facts({ entry, method, url, status, confidence, answeredBy }: ReportedDenial, selection: Selection): Html {
  const by = selection.denials.find(({ exchange }) => exchange.id === entry)?.diagnosis.answeredBy;
  const who = answeredBy
    ? html`<span>answered by <b>${by?.name ?? answeredBy.vendor}</b>, ${layerWords[answeredBy.layer]}</span>`
    : none;
  return html`<p class="facts"><code>${method} ${url}</code><span class="status">${status || 'no response'}</span>${who}
<span><span class="dots ${confidence}" aria-hidden="true">${confidenceDots[confidence]}</span> ${confidence}</span><span>entry ${entry}</span></p>`;
}

function remark({ entry }: ReportedDenial, { selection, shown }: Source): Html {
  const exchange = selection.exchange(entry);
  const said = exchange && remarkOn(exchange, selection.annotations);
  if (!said) return none;
  const verdict = said.verdict === '' ? 'Note' : `Verdict: ${verdictWords[said.verdict]}`;
  return html`<p class="remark"><b>${verdict}.</b> ${shown.text(said.note)}</p>`;
}

function reasons({ entry }: ReportedDenial, { selection, shown }: Source): Html {
  const denial = selection.denials.find(({ exchange }) => exchange.id === entry);
  const clues = denial ? reasonsOf(denial.diagnosis).slice(0, mostReasons) : [];
  const evidence = (all: (typeof clues)[number]['evidence']) =>
    reportedEvidence(all, entry, selection.exchange, selection.raw ? 'raw' : 'masked').map((one) => chip(one, shown));
  return html`<ul>${clues.map(({ because, evidence: all }) => html`<li>${shown.text(because)} ${evidence(all)}</li>`)}</ul>`;
}

const mostReasons = 8;

function chip({ where, excerpt, entry }: ReportedEvidence, { text }: Shown): Html {
  const other = entry === undefined ? '' : `entry ${entry}, `;
  return html`<span class="chip"><span class="where">${other}${text(placeWords(where))}</span> <mark>${text(excerpt)}</mark></span>`;
}

function meaning({ cause }: ReportedDenial, { knowledge }: Selection): Html {
  const text = knowledge.causes.find(({ id }) => id === cause)?.meaning;
  return text ? html`<h4>What it means</h4><p>${text}</p>` : none;
}

function advice({ fixes }: ReportedDenial): Html {
  const columns = audienceWords.flatMap(([audience, title]) => {
    const own = fixes.filter((fix) => fix.for === audience).slice(0, mostFixes);
    const list = own.map(
      ({ text, code }) => html`<li>${text}${code ? html`<pre>${code.text.trim()}</pre>` : none}</li>`,
    );
    return own.length > 0 ? [html`<div><h5>${title}</h5><ol>${list}</ol></div>`] : [];
  });
  return columns.length > 0 ? html`<h4>What to do</h4><div class="who">${columns}</div>` : none;
}

const mostFixes = 4;

function wrong({ entry, findings: rules }: ReportedDenial, { findings }: Source): Html {
  const own = findings.filter((finding) => finding.entries.includes(entry) && rules.includes(finding.rule));
  if (own.length === 0) return none;
  const lines = own.map(
    ({ severity, message, rule }) =>
      html`<span class="tag ${severity}">${severity}</span><span>${message} <span class="faint">(${rule})</span></span>`,
  );
  return html`<h4>What is wrong with this answer</h4><div class="found">${lines}</div>`;
}

function alternatives({ alternatives: ids }: ReportedDenial, { knowledge }: Selection): Html {
  const causes = ids.flatMap((id) => knowledge.causes.find((cause) => cause.id === id) ?? []);
  const lines = causes.map(({ title, tellApart }) => html`<li><b>${title}.</b> ${tellApart}</li>`);
  return lines.length > 0 ? html`<h4>If it is not that</h4><ul>${lines}</ul>` : none;
}

function told({ entry }: ReportedDenial, { stories, shown }: Source): Html {
  const own = stories.filter(({ denials }) => denials.includes(entry)).slice(0, 3);
  const lines = own.map(({ title, says }) => html`<li><b>${shown.text(title)}.</b> ${shown.text(says)}</li>`);
  return lines.length > 0 ? html`<h4>What came before and after</h4><ul>${lines}</ul>` : none;
}

function more(others: readonly ReportedDenial[]): Html {
  if (others.length === 0) return none;
  const lines = others
    .slice(0, mostOthers)
    .map(
      ({ method, url, entry }) =>
        html`<li><code>${method} ${url}</code> <span class="faint">entry ${entry}</span></li>`,
    );
  const rest = others.length > mostOthers ? html`<p class="faint">and ${others.length - mostOthers} more</p>` : none;
  return html`<details><summary>${others.length} more like it</summary><ul>${lines}</ul>${rest}</details>`;
}

const mostOthers = 200;
