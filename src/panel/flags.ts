import type { Severity } from '../engine/taxonomy.ts';
import type { Flag, FoundRule, Row } from './denial-view.ts';

const grades: readonly (Severity | 'none')[] = ['none', 'info', 'warning', 'error'];

/** How grave a severity is, as a number to compare. */
export function gravity(severity: Severity | 'none'): number {
  return grades.indexOf(severity);
}

/** What a row shows and can be filtered by of the rules that reported something. */
export function flagsOf(found: readonly FoundRule[]): Pick<Row, 'rules' | 'severity' | 'faults' | 'leaks' | 'worst'> {
  const faults = found.filter((one) => !one.leak && one.severity !== 'info');
  const leaks = found.filter((one) => one.leak);
  const gravest = Math.max(0, ...found.map((one) => gravity(one.severity)));
  return {
    rules: found.map((one) => one.rule),
    severity: grades[gravest] ?? 'none',
    faults: faults.length,
    leaks: leaks.length,
    worst: worstOf(faults, leaks, found.length > 0),
  };
}

function worstOf(faults: readonly FoundRule[], leaks: readonly FoundRule[], any: boolean): Flag {
  if (faults.some((one) => one.severity === 'error')) return 'error';
  if (leaks.length) return 'leak';
  if (faults.length) return 'warning';
  return any ? 'info' : 'none';
}
