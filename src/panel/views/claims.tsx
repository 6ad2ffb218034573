import type { JSX } from 'preact';
import type { Chip, DenialView } from '../denial-view.ts';

interface Props {
  readonly claims: DenialView['claims'];
  readonly bare: boolean;
  readonly chip: Chip | undefined;
}

/** What the token that was sent says of itself; who it is about only when secrets are to be seen. */
export function Claims({ claims, bare, chip }: Props): JSX.Element | null {
  if (!claims.length) return null;
  return (
    <figure class="raw claims">
      <figcaption>Token sent, decoded</figcaption>
      <dl>
        {claims.map((claim) => (
          <div key={claim.name}>
            <dt>{claim.name}</dt>
            <dd>{chip?.place === `claim:${claim.name}` ? <mark>{seen(claim, bare)}</mark> : seen(claim, bare)}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

function seen(claim: DenialView['claims'][number], bare: boolean): string {
  return bare || claim.open ? claim.value : '‹hidden›';
}
