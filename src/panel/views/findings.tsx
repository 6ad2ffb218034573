import type { JSX } from 'preact';
import type { FindingView } from '../denial-view.ts';
import type { Store } from '../store.ts';
import { Chips } from './chip.tsx';
import { References } from './references.tsx';
import { Section } from './section.tsx';
import { audienceWords, FixList, fixesFor } from './to-do.tsx';

interface Props {
  readonly store: Store;
  readonly findings: readonly FindingView[];
}

/** Faults and leaks in what the server sent. */
export function Findings({ store, findings }: Props): JSX.Element {
  return (
    <Section title="What is wrong in this answer">
      {findings.length === 0 && <p class="quiet">No fault and no leak was found in it.</p>}
      <ul class="findings">
        {findings.map((finding, index) => (
          <Finding key={`${index} ${finding.rule}`} store={store} finding={finding} />
        ))}
      </ul>
    </Section>
  );
}

function Finding({ store, finding }: { readonly store: Store; readonly finding: FindingView }): JSX.Element {
  return (
    <li>
      <details>
        <summary>
          <Severity finding={finding} />
          <span>{finding.message}</span>
        </summary>
        <div class="more">
          <Chips store={store} chips={finding.evidence} />
          <p>{finding.why}</p>
          <Mending store={store} finding={finding} />
          <References references={finding.references} />
        </div>
      </details>
    </li>
  );
}

function Mending({ store, finding }: { readonly store: Store; readonly finding: FindingView }): JSX.Element {
  const sides = (['api-owner', 'operator', 'caller'] as const).filter((side) => fixesFor(finding.fixes, side).length);
  return (
    <>
      {sides.map((side) => (
        <div key={side} class="mending">
          <h3>{audienceWords[side]}</h3>
          <FixList store={store} fixes={fixesFor(finding.fixes, side)} />
        </div>
      ))}
    </>
  );
}

/** A leak is told apart from a fault, and each says how grave it is. */
function Severity({ finding }: { readonly finding: FindingView }): JSX.Element {
  const kind = finding.leak ? 'leak' : finding.severity;
  return (
    <span class={`severity ${kind}`} title={`${finding.title} (${finding.rule}, ${finding.severity})`}>
      {kind}
    </span>
  );
}
