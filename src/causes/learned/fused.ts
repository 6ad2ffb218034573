import { isSyllabic } from '../../engine/likeness/features.ts';
import type { CauseId, Confidence } from '../../engine/taxonomy.ts';
import { frames } from '../../engine/weights.ts';
import { wordsOf } from '../../http/words.ts';
import type { Heard } from '../wording/heard.ts';
import { type Likeness, likenesses, type Meaning, shareUnread } from './likeness.ts';
import { said } from './said.ts';

/**
 * What a text says, from what was understood of it and from what it is like. What it is unlike is no longer certain, and not
 * likely where another meaning is; what nothing was understood of may mean what it is like.
 */
export function fused(text: string, heard: readonly Heard[], page: boolean): readonly Heard[] {
  const told = toldBy(text, page);
  if (!told || trace.test(told)) return heard;
  const plain = likenesses(told);
  const [plainest] = plain;
  const leaned = likenesses(told, leaningsOf(heard));
  const [likeliest] = leaned;
  if (!plainest || !likeliest) return heard;
  const understood = heard.map((one) => (isUnlike(one, plain) ? { ...one, confidence: 'likely' as const } : one));
  const its = understood.filter(({ cause }) => cause === likeliest.meaning);
  if (!heard.some(isPlain))
    return withNext(
      [...understood.map((one) => borneOut(one, plainest)), ...added(likeliest, heard, short(told, page))],
      leaned,
    );
  if (its.length && (its.some(({ cause }) => frames.has(cause)) || !its.some(isPlain))) return understood;
  if (!its.length && short(told, page) && likeliest.share < strong) return understood;
  const rivalled = plainest.share >= strong && its.some(({ cause }) => cause === plainest.meaning);
  const kept = understood.map((one) =>
    one.cause === plainest.meaning ? one : doubted(one, likeliest, rivalled ? 0 : shareOf(one.cause, leaned)),
  );
  return withNext([...kept, ...added(likeliest, heard, short(told, page))], leaned);
}

/** Where something is plain, what it is next most like is what it may be otherwise. */
function withNext(all: readonly Heard[], leaned: readonly Likeness[]): readonly Heard[] {
  const [likeliest, ...others] = leaned;
  if (!all.some(({ cause, confidence }) => cause === likeliest?.meaning && confidence === 'likely')) return all;
  const next = others.slice(0, 2).flatMap(({ meaning, share }): readonly Heard[] => {
    if (share < nextLeast || meaning === 'nothing' || all.some(({ cause }) => cause === meaning)) return [];
    return [likenedTo(meaning, 'possible')];
  });
  return [...all, ...next];
}

/** What a text is like, which nobody understood of its words. */
export const likenedTo = (cause: CauseId, confidence: Confidence): Heard => ({
  cause,
  confidence,
  vague: false,
  rank: Number.POSITIVE_INFINITY,
  likened: true,
});

function short(told: string, page: boolean): boolean {
  return page || (isSyllabic(told) ? told.length < fewestSyllables : wordsOf(told).length < fewest);
}

/** A code is told by its words but the one that it is an error; an address and the name of a machine tell nothing. */
function toldBy(text: string, page: boolean): string {
  if (!isCode.test(text)) return said(text.split(gaps).filter(isNoKey).join(''), page);
  if (isAddress.test(text)) return '';
  const words = wordsOf(text).filter((word) => !isError.test(word));
  return said(words.join(' '), page);
}

/** A key or token that is read back says nothing, whatever its letters are like. */
const isNoKey = (chunk: string) =>
  chunk.length < 16 || !(/\d/.test(chunk) && /[A-Z]/.test(chunk) && /[a-z]/.test(chunk));
const gaps = /([\s"'[\](){}<>,;:]+)/;

const isCode = /^\S{1,200}(?: \d{1,6})?$/;
const isAddress = /:\/\/|\d[.-]\d|^www\.|@/;
const isError = /^(?:e|err|error|errors|exception|\d+)$/;

/** Where the code of a program stopped is no sentence. */
const trace = /\bTraceback \(most recent call last\)|\bat [\w$.<>]{3,80}\([\w$. ]{1,60}:\d/;

/** A sentence that makes a meaning less likely than it is of any sentence is no certain sign of it. */
const isUnlike = ({ cause, confidence }: Heard, plain: readonly Likeness[]) =>
  confidence === 'certain' && shareOf(cause, plain) < shareUnread(cause);

/** What a sentence says in doubt, and is plainly like: "likely due to an expired session". */
function borneOut(heard: Heard, { meaning, share }: Likeness): Heard {
  return heard.cause === meaning && share >= strong ? { ...heard, confidence: 'likely' } : heard;
}

const isPlain = ({ confidence }: Heard) => confidence !== 'possible';
const shareOf = (cause: CauseId, all: readonly Likeness[]) => all.find(({ meaning }) => meaning === cause)?.share ?? 0;

/** What was understood weighs in by how sure it is. Measured on sentences that neither side had met. */
function leaningsOf(heard: readonly Heard[]): ReadonlyMap<Meaning, number> {
  const leanings = new Map<Meaning, number>();
  for (const { cause, confidence } of heard)
    leanings.set(cause, Math.max(leanings.get(cause) ?? 0, leaning[confidence]));
  return leanings;
}

const leaning: Readonly<Record<Confidence, number>> = { certain: 4, likely: 2, possible: 1 };

function doubted(heard: Heard, likeliest: Likeness, share: number): Heard {
  if (!isPlain(heard) || likeliest.meaning === 'nothing') return heard;
  const open = heard.confidence === 'likely' || likeliest.share >= strong;
  if (likeliest.meaning !== heard.cause) return open ? { ...heard, confidence: 'possible' } : heard;
  return heard.confidence === 'certain' && share < strong ? { ...heard, confidence: 'likely' } : heard;
}

/** On a page, and of so few words that each weighs a lot, only a strong likeness counts. */
function added({ meaning, share }: Likeness, heard: readonly Heard[], doubtful: boolean): readonly Heard[] {
  if (meaning === 'nothing' || heard.some(({ cause }) => cause === meaning)) return [];
  if (share < (doubtful ? strong : least)) return [];
  const confidence = share < enough ? 'possible' : 'likely';
  return [likenedTo(meaning, confidence)];
}

/** What is like another meaning this much is not what a phrase in it says. */
const strong = 0.6;
/** Of what reaches it, nineteen in twenty are right; of what stays below, seven in ten. Measured on sentences not learned from. */
const enough = 0.5;
/** Below, it is as good as unknown. */
const least = 0.3;
/** What comes next is worth a look from here on. */
const nextLeast = 0.1;
/** Words; of fewer, each weighs a lot. */
const fewest = 4;
const fewestSyllables = 6;
