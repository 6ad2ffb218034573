import type { JSX } from 'preact';
import type { ChallengesView, ChallengeView } from '../../inspect-view.ts';
import { type Said, told } from '../../words/told.ts';
import { JudgedList, ToneMark } from './judged-list.tsx';

/** Each challenge of the answer: its scheme, its parameters, and what is wrong with it. */
export function ChallengeInspector({ view }: { readonly view: ChallengesView }): JSX.Element {
  return (
    <>
      <Faults faults={view.faults} />
      {view.challenges.map((challenge, index) => (
        <OneChallenge key={`${index} ${challenge.scheme}`} challenge={challenge} />
      ))}
    </>
  );
}

function OneChallenge({ challenge }: { readonly challenge: ChallengeView }): JSX.Element {
  const { field, scheme, says, params, faults } = challenge;
  return (
    <div class="challenge">
      <h3>
        <code>
          {field}: <b>{scheme}</b>
        </code>
      </h3>
      <p>{told(says)}</p>
      {params.length > 0 && <JudgedList rows={params} />}
      <Faults faults={faults} />
    </div>
  );
}

function Faults({ faults }: { readonly faults: readonly Said[] }): JSX.Element | null {
  if (!faults.length) return null;
  return (
    <ul class="notes">
      {faults.map((fault, index) => (
        <li key={index}>
          <ToneMark tone="bad" />
          {told(fault)}
        </li>
      ))}
    </ul>
  );
}
