import type { Report, ReportedDenial } from '../engine/report.ts';

/** Denials that would read the same but for their URL, together; in the order of the first of each kind. */
export function alike(denials: Report['denials']): readonly (readonly ReportedDenial[])[] {
  const kinds = new Map<string, ReportedDenial[]>();
  for (const denial of denials) {
    const { cause, headline, method, status, confidence } = denial;
    const kind = JSON.stringify([cause, headline, method, status, confidence]);
    const known = kinds.get(kind);
    if (known) known.push(denial);
    else kinds.set(kind, [denial]);
  }
  return [...kinds.values()];
}
