import type { Report } from '../engine/report.ts';
import type { HarEntry } from '../har/entry.ts';
import { redactEntries } from '../har/redact.ts';
import { writeHar } from '../har/write.ts';
import { reportOfSelection, type Selection } from './selection.ts';

/**
 * The capture as HAR 1.2 with what was found in it: `_whyDenied` on each entry that was denied or that a finding
 * involves, and on the log; and a `comment` that any HAR viewer shows. Secrets are redacted unless the selection is raw.
 */
export function annotatedHar(selection: Selection): string {
  const { capture, raw } = selection;
  const report = reportOfSelection(selection);
  const entries = raw ? capture.entries : redactEntries(capture.entries).entries;
  const notes = notesOf(report);
  const { entries: _entries, ...log } = capture.log;
  const whole = { schema: report.schema, denials: report.denials.length, findings: report.findings };
  return writeHar(
    entries.map((entry, at) => annotated(entry, notes.get(at))),
    { ...log, _whyDenied: whole },
  );
}

interface Note {
  readonly denial?: Report['denials'][number];
  readonly findings: Report['findings'];
}

function notesOf({ denials, findings }: Report): ReadonlyMap<number, Note> {
  const notes = new Map<number, Note>();
  for (const denial of denials) notes.set(denial.entry, { denial, findings: [] });
  for (const finding of findings)
    for (const entry of finding.entries) {
      const note = notes.get(entry) ?? { findings: [] };
      notes.set(entry, { ...note, findings: [...note.findings, finding] });
    }
  return notes;
}

function annotated(entry: HarEntry, note: Note | undefined): HarEntry {
  if (!note) return entry;
  const { denial, findings } = note;
  const found = findings.map(({ rule, severity, message }) => ({ rule, severity, message }));
  const comment = [entry.comment, denial?.headline, ...found.map(({ rule, message }) => `${rule}: ${message}`)];
  return { ...entry, comment: comment.filter(Boolean).join(' '), _whyDenied: { ...denial, findings: found } };
}
