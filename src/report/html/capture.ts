import type { Report, ReportedDenial } from '../../engine/report.ts';
import { fingerprintOf } from '../../http/fingerprint.ts';
import { alike } from '../alike.ts';
import { reportOfSelection, type Selection } from '../selection.ts';
import { shownOf } from '../shown.ts';
import { version } from '../version.ts';
import { accessSection } from './access.ts';
import { coverageSection } from './coverage.ts';
import { denialArticle, type Source } from './denial.ts';
import { findingsSection } from './findings.ts';
import { type Html, html, none } from './markup.ts';
import { storiesSection } from './stories.ts';
import { countedBy, summary } from './summary.ts';
import { counted } from './words.ts';

/** One capture as part of a page: summary, denials by cause, findings by rule, stories, access, and what was not tested. */
export function captureHtml(selection: Selection): string {
  const report = reportOfSelection(selection);
  const kinds = alike(report.denials).slice(0, mostKinds);
  const source = sourceOf(selection, report, kinds);
  const { muted } = selection.annotations;
  const matrix = selection.session.accessMatrix({ most: mostRows });
  return html`<main>${summary(report, source)}
${causeSections(kinds, source)}
${report.denials.length === 0 ? html`<h2>Nothing was denied</h2>` : none}
${findingsSection(source)}
${storiesSection(source)}
${accessSection(matrix, source)}
${coverageSection(matrix, source)}
<footer>Written by Why Denied ${version}.${muted.length > 0 ? ` ${counted(muted.length, 'rule')} muted.` : ''}</footer></main>`
    .html;
}

const mostKinds = 400;
const mostRows = 300;

function sourceOf(selection: Selection, report: Report, kinds: readonly (readonly ReportedDenial[])[]): Source {
  const told = new Set(kinds.flatMap(([first]) => first?.entry ?? []));
  const prefix = `e${fingerprintOf(selection.file).slice(0, 6)}`;
  const kept = new Set(report.denials.map(({ entry }) => entry));
  return {
    selection,
    shown: shownOf(selection),
    findings: report.findings,
    prefix,
    stories: selection.session
      .stories()
      .filter(({ denials }) => denials.length === 0 || denials.some((id) => kept.has(id))),
    anchor: (entry) => (told.has(entry) ? `${prefix}-${entry}` : undefined),
  };
}

function causeSections(kinds: readonly (readonly ReportedDenial[])[], source: Source): readonly Html[] {
  const causes = countedBy(kinds.flatMap((kind) => kind.map(({ cause }) => cause)));
  return causes.map(([cause, count]) => {
    const title = source.selection.knowledge.causes.find(({ id }) => id === cause)?.title ?? cause;
    const own = kinds.filter(([first]) => first?.cause === cause);
    return html`<section><h2 id="${source.prefix}-${cause}">${title} <span class="faint">${count}</span></h2>${own.map((kind) => denialArticle(kind, source))}</section>`;
  });
}
