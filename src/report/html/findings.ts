import type { ReportedFinding } from '../../engine/report.ts';
import type { Severity } from '../../engine/taxonomy.ts';
import type { Source } from './denial.ts';
import { type Html, html, none } from './markup.ts';
import { audienceWords, counted, placeWords } from './words.ts';

/** What the server does wrong or gives away, rule by rule, the gravest first. */
export function findingsSection(source: Source): Html {
  const rules = [...new Set(source.findings.map(({ rule }) => rule))];
  const groups = rules
    .map((rule) => source.findings.filter((finding) => finding.rule === rule))
    .sort(([one], [other]) => rank(one) - rank(other));
  if (groups.length === 0) return none;
  return html`<h2>What the server does wrong or gives away</h2>${groups.map((group) => ruleArticle(group, source))}`;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const rank = (finding: ReportedFinding | undefined) => severities.indexOf(finding?.severity ?? 'info');

function ruleArticle(findings: readonly ReportedFinding[], { selection, anchor, prefix }: Source): Html {
  const [first] = findings;
  const rule = selection.knowledge.rules.find(({ id }) => id === first?.rule);
  if (!first || !rule) return none;
  const links = rule.references.map(({ title, url }, at) => html`${at > 0 ? ', ' : ''}${link(title, url)}`);
  return html`<article id="${prefix}-${rule.id}"><h3>${rule.title}</h3>
<p class="facts"><span class="tag ${first.severity}">${first.severity}</span><code>${first.rule}</code><span>${links}</span></p>
<p>${rule.why}</p>
<ul>${findings.slice(0, most).map((finding) => line(finding, anchor))}</ul>
${findings.length > most ? html`<p class="faint">and ${findings.length - most} more</p>` : none}
${fixes(first)}</article>`;
}

const most = 60;

function line({ message, entries, evidence }: ReportedFinding, anchor: Source['anchor']): Html {
  const chips = evidence
    .slice(0, 3)
    .map(
      ({ where, excerpt }) =>
        html` <span class="chip"><span class="where">${placeWords(where)}</span> <mark>${excerpt}</mark></span>`,
    );
  const shown = entries.slice(0, 12).map((entry, at) => html`${at > 0 ? ', ' : ''}${entryLink(entry, anchor)}`);
  const rest = entries.length > 12 ? ', …' : '';
  return html`<li>${message}${chips} <span class="faint">${entries.length === 1 ? 'entry' : counted(entries.length, 'entry', 'entries')} ${shown}${rest}</span></li>`;
}

/** The number of an entry, as a link where it is told apart. */
export function entryLink(entry: number, anchor: Source['anchor']): Html {
  const id = anchor(entry);
  return id === undefined ? html`${entry}` : html`<a href="#${id}">${entry}</a>`;
}

/** Only addresses that we wrote ourselves are links. */
function link(title: string, url: string): Html {
  return url.startsWith('https://') ? html`<a href="${url}" rel="noreferrer noopener">${title}</a>` : html`${title}`;
}

function fixes({ fixes: all }: ReportedFinding): Html {
  const columns = audienceWords.flatMap(([audience, title]) => {
    const own = all.filter((fix) => fix.for === audience).slice(0, 4);
    const list = own.map(
      ({ text, code }) => html`<li>${text}${code ? html`<pre>${code.text.trim()}</pre>` : none}</li>`,
    );
    return own.length > 0 ? [html`<div><h5>${title}</h5><ol>${list}</ol></div>`] : [];
  });
  return columns.length > 0
    ? html`<details><summary>What to do about it</summary><div class="who">${columns}</div></details>`
    : none;
}
