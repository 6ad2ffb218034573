import type { Exchange } from '../http/exchange.ts';

/** An exchange that came into lists of a neighbourhood, each a bit of `lists`, and the one that it pushed out of them. */
export interface Change {
  readonly lists: number;
  readonly came: Exchange;
  readonly went: Exchange | undefined;
}

/** A question that was asked of a list: whether a change of that list may change the answer. */
export interface Question {
  readonly list: number;
  readonly isMetBy: (change: Change) => boolean;
}

/** An answer and what it rests on: the lists that were looked at, and what was asked of them. */
export interface Seen<Value> {
  readonly value: Value;
  readonly asked: Asked;
}

/** Grows by what a question had to ask in turn to judge a change. */
export interface Asked {
  lists: number;
  readonly questions: Question[];
}

/** What is written down about a neighbourhood while answers are made, and what changed in it since the ones before. */
export interface Notes {
  /** Undefined while nobody wants to know. */
  taken: Asked | undefined;
  /** Lists that are made anew: all that rests on them is forgotten. */
  stale: number;
  news: readonly Change[];
  /** Counts how often something changed. */
  round: number;
}

/** What `read` gives, and what it asked meanwhile. */
export function noted<Value>(notes: Notes, read: () => Value): Seen<Value> {
  const outer = notes.taken;
  const asked: Asked = { lists: 0, questions: [] };
  notes.taken = asked;
  const value = read();
  notes.taken = outer;
  return { value, asked };
}

/** Whether the answer is still the same after the latest changes, without making it again. */
export function stillHolds({ asked }: Seen<unknown>, notes: Notes): boolean {
  const { lists, questions } = asked;
  if ((lists & notes.stale) !== 0 || questions.length > mostQuestions) return false;
  if (lists === 0 || notes.news.length === 0) return true;
  // What a question asks in turn is noted as if it had been asked from the start.
  const outer = notes.taken;
  notes.taken = asked;
  const holds = isUntouched(questions, questions.length, notes.news);
  notes.taken = outer;
  return holds;
}

function isUntouched(questions: readonly Question[], length: number, news: readonly Change[]): boolean {
  for (let at = 0; at < length; at += 1) {
    const question = questions[at];
    if (question && news.some((change) => isMet(question, change))) return false;
  }
  return true;
}

/** What needs more is made anew, so that no answer gathers questions without end. */
const mostQuestions = 100;

const isMet = ({ list, isMetBy }: Question, change: Change) => (list & change.lists) !== 0 && isMetBy(change);
