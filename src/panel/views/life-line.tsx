import type { JSX } from 'preact';
import type { Life } from '../denial-view.ts';
import { clock, counted } from '../format.ts';
import { position, type Span } from '../timeline.ts';

/** The life of a credential as a line: first used, last accepted, expired, refused. */
export function LifeLine({ life }: { readonly life: Life }): JSX.Element {
  const times = [...life.uses.map((use) => use.at), life.now, ...(life.expires ? [life.expires] : [])];
  const span = { from: Math.min(...times), to: Math.max(...times, Math.min(...times) + 1) };
  const end = life.expires ?? lastAccepted(life) ?? life.now;
  return (
    <figure class="life" aria-label={spoken(life)}>
      <div class="line">
        <i class="bad" style={{ left: percent(span, end) }} />
        {life.uses.map((use, index) => (
          <b
            key={`${index} ${use.at}`}
            class={use.accepted ? 'accepted' : 'refused'}
            style={{ left: percent(span, use.at) }}
          />
        ))}
        <b class="refused now" style={{ left: percent(span, life.now) }} />
        {life.expires && <b class="expires" style={{ left: percent(span, life.expires) }} />}
      </div>
      <figcaption>
        {labels(life).map((label) => (
          <span key={label.text} class={label.kind}>
            {label.text}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function labels(life: Life): readonly { readonly kind: string; readonly text: string }[] {
  const first = life.uses[0];
  const accepted = lastAccepted(life);
  const refused = life.uses.filter((use) => !use.accepted).length;
  return [
    ...(first ? [{ kind: '', text: `first used ${clock(first.at)}` }] : []),
    ...(accepted ? [{ kind: 'accepted', text: `last accepted ${clock(accepted)}` }] : []),
    ...(life.expires ? [{ kind: 'expires', text: `valid until ${clock(life.expires)}` }] : []),
    { kind: 'refused', text: `refused ${clock(life.now)}${refused > 1 ? `, ${counted(refused, 'time')} in all` : ''}` },
  ];
}

function spoken(life: Life): string {
  return `The life of the credential: ${labels(life)
    .map((label) => label.text)
    .join(', ')}`;
}

function lastAccepted(life: Life): number | undefined {
  return life.uses.findLast((use) => use.accepted)?.at;
}

function percent(span: Span, at: number): string {
  return `${(position(span, at) * 100).toFixed(2)}%`;
}
