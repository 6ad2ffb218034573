import type { Entry } from '../entry.ts';
import { around, inTime } from '../timeline.ts';
import type { CredentialLife } from './credential-life.ts';
import type { Ledger } from './ledger.ts';
import type { Lives } from './lives.ts';
import { type Sentence, saying, sentence } from './sentence.ts';
import type { Step, Story } from './story.ts';
import { answered, ascending, grouped, shortened, step } from './tell.ts';

/** The same request with the same credential, refused and accepted later: what refused it is not the credential. */
export function wavering(life: CredentialLife, lives: Lives, ledger: Ledger): readonly Story[] {
  const groups = grouped(waveringOf(life.fingerprint, lives, ledger), ({ url }) => url);
  return [...groups.values()].flatMap((refused) => tell(life, refused, ledger));
}

/** The refusals of a credential that the same request got over later, unchanged. */
export function waveringOf(fingerprint: string, lives: Lives, ledger: Ledger): readonly Entry[] {
  return lives.refusals(fingerprint).filter((entry) => servedNear(entry, fingerprint, entry.url, ledger).after);
}

/** Whether the same method at the same address pattern was served to this credential later. */
export function isAnsweredLater(entry: Entry, fingerprint: string, ledger: Ledger): boolean {
  return servedNear(entry, fingerprint, entry.endpoint, ledger).after !== undefined;
}

/** The nearest ones of a timeline that were served to the holder of the credential, before and after. */
function servedNear(entry: Entry, fingerprint: string, line: string, ledger: Ledger) {
  const { method } = entry.exchange.request;
  const served = around(ledger.line(line), entry, reach).filter(
    ({ exchange: { request, response }, trace, denial }) =>
      !denial &&
      request.method === method &&
      trace.main === fingerprint &&
      response.status >= 200 &&
      response.status < 300,
  );
  return {
    before: served.findLast((other) => inTime(other, entry) < 0),
    after: served.find((other) => inTime(other, entry) > 0),
  };
}

/** Each exchange once; of two refusals in a row, the acceptance after the second. */
function inTurn(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ entry }, at) => steps.findLastIndex((other) => other.entry === entry) === at);
}

const reach = 30;

function inBetween(credential: string, count: number): readonly Sentence[] {
  return [
    count === 1
      ? sentence('{credential} was accepted by the same address before and after this refusal, so it had not ended.', {
          credential,
        })
      : sentence(
          '{credential} was accepted by the same address before and after these {count} refusals, so it had not ended.',
          { credential, count },
        ),
    sentence(
      'One of several servers behind the address may not know it or its key, or the server could not check it for a moment.',
    ),
  ];
}

function atFirst(credential: string, gap: number): readonly Sentence[] {
  return [
    gap >= 1000
      ? sentence('{credential} was refused at first and accepted {span} later by the same address, unchanged.', {
          credential,
          span: { span: gap },
        })
      : sentence('{credential} was refused at first and accepted right after by the same address, unchanged.', {
          credential,
        }),
    sentence(
      'A new credential or permission can take a moment until every server knows it; trying again after a short wait is enough.',
    ),
  ];
}

function tell({ fingerprint, label }: CredentialLife, refused: readonly Entry[], ledger: Ledger): readonly Story[] {
  const [first] = refused;
  if (!first) return [];
  const last = refused.at(-1) ?? first;
  const { before } = servedNear(first, fingerprint, first.url, ledger);
  const { after } = servedNear(last, fingerprint, last.url, ledger);
  if (!after) return [];
  const gap = after.startedAt - last.startedAt;
  const says = before ? inBetween(label, refused.length) : atFirst(label, gap);
  return [
    {
      id: `refused-in-between ${fingerprint} ${first.id}`,
      kind: 'refused-in-between',
      title: before ? 'Refused in between, accepted before and after' : 'Refused at first, accepted later',
      ...saying(says),
      steps: shortened(
        inTurn([
          ...(before ? [step(before, 'accepted', answered('status'))] : []),
          ...refused.flatMap((entry) => {
            const { after: next } = servedNear(entry, fingerprint, entry.url, ledger);
            return [
              step(entry, 'refused', answered('status')),
              ...(next ? [step(next, 'accepted', answered('status'))] : []),
            ];
          }),
        ]),
      ),
      denials: ascending(refused.map(({ id }) => id)),
      lookAt: first.id,
      credential: fingerprint,
    },
  ];
}
