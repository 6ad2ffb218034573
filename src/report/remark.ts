import type { Exchange } from '../http/exchange.ts';
import { type Annotations, entryKey, type Remark, type Verdict } from './annotations.ts';

/** What a tester said of an exchange; undefined if nothing. */
export function remarkOn({ request, startedAt }: Exchange, { remarks }: Annotations): Remark | undefined {
  const key = entryKey(startedAt, request.method, request.url);
  return Object.hasOwn(remarks, key) ? remarks[key] : undefined;
}

/** Verdicts as a report says them. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  expected: 'expected, the product works this way',
  bug: 'a fault of the product',
  ignore: 'does not matter here',
};
