import type { Report } from '../engine/report.ts';
import type { HarEntry, HarLog } from '../har/entry.ts';
import { isObject, listAt, textAt } from '../har/entry.ts';
import { writeHar } from '../har/write.ts';
import { annotationsFor } from './annotations-in.ts';
import { type Extent, extentOf } from './extent.ts';
import { remarkOn } from './remark.ts';
import { reportOfSelection, type Selection } from './selection.ts';
import { shownOf } from './shown.ts';
import { version } from './version.ts';

/**
 * The capture as HAR 1.2 with what was found in it: `_whyDenied` on each entry that was denied or that a finding
 * involves, and on the log; and a `comment` that any HAR viewer shows. Secrets are redacted unless the selection is raw.
 * docs/exports.md describes the members.
 */
export function annotatedHar(
  selection: Selection,
  { extent = 'all' }: { readonly extent?: Extent | undefined } = {},
): string {
  const shown = shownOf(selection);
  const kept = extentOf(selection, extent);
  const report = renumbered(reportOfSelection(selection), new Map(kept.map((id, at) => [id, at])));
  const notes = notesOf(report, selection, kept);
  const entries = kept.map((id, at) => annotated(shown.entries[id] ?? {}, notes.get(at)));
  const { entries: _entries, _whyDenied, ...log } = shown.log;
  const whole = {
    schema: report.schema,
    version,
    redacted: !selection.raw,
    extent,
    denials: report.denials.length,
    findings: report.findings,
    annotations: annotationsFor(selection, shown),
  };
  return writeHar(entries, { ...log, ...pagesOf(log, entries), _whyDenied: whole });
}

/** Ids are indexes in `log.entries`, also where only some of the entries are left. */
function renumbered(report: Report, at: ReadonlyMap<number, number>): Report {
  const moved = (ids: readonly number[]) => ids.flatMap((id) => at.get(id) ?? []);
  const evidence = (all: Report['denials'][number]['evidence']) =>
    all.map((one) => (one.entry === undefined ? one : { ...one, entry: at.get(one.entry) ?? -1 }));
  return {
    ...report,
    denials: report.denials.map((denial) => ({
      ...denial,
      entry: at.get(denial.entry) ?? -1,
      evidence: evidence(denial.evidence),
    })),
    findings: report.findings.map((finding) => ({
      ...finding,
      entries: moved(finding.entries),
      evidence: evidence(finding.evidence),
    })),
  };
}

/** Pages that an entry belongs to. */
function pagesOf(log: HarLog, entries: readonly HarEntry[]): HarLog {
  if (!Array.isArray(log.pages)) return {};
  const used = new Set(entries.map((entry) => textAt(entry, 'pageref')));
  return { pages: listAt(log, 'pages').filter((page) => isObject(page) && used.has(textAt(page, 'id'))) };
}

interface Note {
  readonly denial?: Report['denials'][number];
  readonly findings: Report['findings'];
  readonly remark?: object | undefined;
}

function notesOf(report: Report, selection: Selection, kept: readonly number[]): ReadonlyMap<number, Note> {
  const notes = new Map<number, Note>();
  const { text } = shownOf(selection);
  for (const denial of report.denials) {
    const exchange = selection.exchange(kept[denial.entry] ?? -1);
    const remark = exchange && remarkOn(exchange, selection.annotations);
    notes.set(denial.entry, {
      denial,
      findings: [],
      ...(remark ? { remark: { verdict: remark.verdict, note: text(remark.note) } } : {}),
    });
  }
  for (const finding of report.findings)
    for (const entry of finding.entries) {
      const note = notes.get(entry) ?? { findings: [] };
      notes.set(entry, { ...note, findings: [...note.findings, finding] });
    }
  return notes;
}

/** What an earlier export said of an entry gives way to what is said now. */
function annotated({ _whyDenied, ...entry }: HarEntry, note: Note | undefined): HarEntry {
  const own = textAt(entry, 'comment').split(sign, 1).join('').trimEnd();
  if (!note) return own || !('comment' in entry) ? entry : withComment(entry, own);
  const { denial, findings, remark } = note;
  const found = findings.map(({ rule, severity, message }) => ({ rule, severity, message }));
  const said = [denial?.headline, ...found.map(({ rule, message }) => `${rule}: ${message}`)].filter(Boolean).join(' ');
  return {
    ...withComment(entry, `${own}${own && '\n'}${sign}${said}`),
    _whyDenied: { ...denial, ...remark, findings: found },
  };
}

const sign = 'Why Denied: ';

function withComment({ comment: _, ...entry }: HarEntry, comment: string): HarEntry {
  return comment ? { ...entry, comment } : entry;
}
