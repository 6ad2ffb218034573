import type { CauseId, Confidence } from '../../engine/taxonomy.ts';
import { frames } from '../../engine/weights.ts';
import type { Heard } from '../wording/heard.ts';
import { languagesOf } from '../wording/language.ts';
import { english } from '../wording/lexicon/en.ts';
import { wordsOf } from '../wording/words.ts';
import { type Likeness, likenesses, type Meaning, rarity, shareUnread } from './likeness.ts';
import { said } from './said.ts';

/**
 * What a text says, from what was understood of it and from what it is like. What it is unlike is no longer certain, and not
 * likely where another meaning is; what nothing was understood of may mean what it is like. English only.
 */
export function fused(text: string, heard: readonly Heard[], page: boolean): readonly Heard[] {
  const told = said(text, page);
  if (!told || trace.test(told) || languagesOf(told)[0] !== english) return heard;
  const plain = likenesses(told);
  const [plainest] = plain;
  const leaned = likenesses(told, leaningsOf(heard));
  const [likeliest] = leaned;
  if (!plainest || !likeliest) return heard;
  const understood = heard.map((one) => (isUnlike(one, plain) ? { ...one, confidence: 'likely' as const } : one));
  if (heard.some(({ cause }) => cause === likeliest.meaning && frames.has(cause))) return understood;
  const rivalled = plainest.share >= strong && heard.some((one) => one.cause === plainest.meaning && isPlain(one));
  const doubtful = !heard.some(isPlain);
  const kept = understood.map((one) => {
    if (one.cause === plainest.meaning) return doubtful && plainest.share >= strong ? borneOut(one) : one;
    return doubted(one, likeliest, rivalled ? 0 : shareOf(one.cause, leaned));
  });
  return [...kept, ...added(likeliest, heard, page || wordsOf(told).length < fewest)];
}

/** Where the code of a program stopped is no sentence. */
const trace = /\bTraceback \(most recent call last\)|\bat [\w$.<>]{3,80}\([\w$. ]{1,60}:\d/;

/** A sentence that makes a meaning less likely than it is of any sentence is no certain sign of it. */
const isUnlike = ({ cause, confidence }: Heard, plain: readonly Likeness[]) =>
  confidence === 'certain' && shareOf(cause, plain) < shareUnread(cause);

/** What a sentence says in doubt, and is plainly like: "likely due to an expired session". */
const borneOut = (heard: Heard): Heard => (isPlain(heard) ? heard : { ...heard, confidence: 'likely' });

const isPlain = ({ confidence }: Heard) => confidence !== 'possible';
const shareOf = (cause: CauseId, all: readonly Likeness[]) => all.find(({ meaning }) => meaning === cause)?.share ?? 0;

/**
 * What was understood weighs in by how sure it is, and the more the rarer it is: a phrase of a rare cause is seldom met by
 * chance. Measured on sentences that neither side had met.
 */
function leaningsOf(heard: readonly Heard[]): ReadonlyMap<Meaning, number> {
  const leanings = new Map<Meaning, number>();
  for (const { cause, confidence } of heard)
    leanings.set(cause, Math.max(leanings.get(cause) ?? 0, leaning[confidence] + rarity(cause)));
  return leanings;
}

const leaning: Readonly<Record<Confidence, number>> = { certain: 4, likely: 2, possible: 1 };

function doubted(heard: Heard, likeliest: Likeness, share: number): Heard {
  if (!isPlain(heard) || likeliest.meaning === 'nothing') return heard;
  if (likeliest.meaning !== heard.cause) return likeliest.share < strong ? heard : { ...heard, confidence: 'possible' };
  return heard.confidence === 'certain' && share < strong ? { ...heard, confidence: 'likely' } : heard;
}

/** On a page, and of so few words that each weighs a lot, only a strong likeness counts. */
function added({ meaning, share }: Likeness, heard: readonly Heard[], doubtful: boolean): readonly Heard[] {
  if (meaning === 'nothing' || heard.some(({ cause }) => cause === meaning)) return [];
  const open = !heard.some(isPlain);
  if (share < (open && !doubtful ? least : strong)) return [];
  const confidence = share < enough ? 'possible' : 'likely';
  return [{ cause: meaning, confidence, vague: false, rank: Number.POSITIVE_INFINITY, likened: true }];
}

/** What is like another meaning this much is not what a phrase in it says. */
const strong = 0.6;
/** Of what reaches it, about nine in ten are right. */
const enough = 0.45;
/** Below, it is as good as unknown. */
const least = 0.35;
/** Words; of fewer, each weighs a lot. */
const fewest = 3;
