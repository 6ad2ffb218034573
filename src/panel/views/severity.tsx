import type { JSX } from 'preact';
import type { FindingView } from '../denial-view.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';

const shapes = {
  error: 'M5 .8l4.2 4.2L5 9.2L.8 5z',
  warning: 'M5 1l4.3 8H.7z',
  leak: 'M5 .8C6.6 3 8 4.7 8 6.3a3 3 0 0 1-6 0C2 4.7 3.4 3 5 .8z',
  info: 'M5 1.2a3.8 3.8 0 1 1 0 7.6a3.8 3.8 0 0 1 0-7.6z',
} as const;

/** How grave a finding is, in a word and a shape; a leak is told apart from a fault. */
export function Severity({ finding }: { readonly finding: FindingView }): JSX.Element {
  const kind = finding.leak ? 'leak' : finding.severity;
  return (
    <span class={`severity ${kind}`} title={`${told(finding.title)} (${finding.rule}, ${finding.severity})`}>
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true" focusable="false">
        <path d={shapes[kind]} />
      </svg>
      {t(`severity.${kind}`)}
    </span>
  );
}
