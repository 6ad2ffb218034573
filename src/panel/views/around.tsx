import type { JSX } from 'preact';
import type { DenialView, Related } from '../denial-view.ts';
import { offset } from '../format.ts';
import type { Store } from '../store.ts';
import { Section } from './section.tsx';

interface Props {
  readonly store: Store;
  readonly denial: DenialView;
}

/** Requests that have to do with this one; those that were denied too can be chosen. */
export function Around({ store, denial }: Props): JSX.Element | null {
  if (!denial.related.length) return null;
  return (
    <Section title="Around it">
      <ul class="around">
        {denial.related.map((related) => (
          <li key={related.id}>
            {related.denied ? (
              <button type="button" class="related" onClick={() => store.select(related.id)}>
                <RelatedLine related={related} from={denial.exchange.startedAt} />
              </button>
            ) : (
              <span class="related">
                <RelatedLine related={related} from={denial.exchange.startedAt} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RelatedLine({ related, from }: { readonly related: Related; readonly from: number }): JSX.Element {
  return (
    <>
      <span class={related.denied ? 'status' : 'status passed'}>{related.status || 'failed'}</span>
      <span class="method">{related.method}</span>
      <span class="address">
        <span class="path">{related.path}</span> <span class="host">{related.host}</span>
      </span>
      <span class="relation">{[related.relation, offset(related.at, from)].filter(Boolean).join(', ')}</span>
    </>
  );
}
