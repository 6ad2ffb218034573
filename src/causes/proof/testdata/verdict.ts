import type { Diagnosis } from '../../../engine/diagnosis.ts';
import { readExample } from '../../../engine/example.ts';
import { createSession } from '../../../index.ts';

/** Cause and confidence of the last exchange of raw HTTP messages, `none` if it is no denial. */
export function verdictOf(...messages: readonly string[]): string {
  return verdictAt(-1, ...messages);
}

/** The same of the exchange at that place, from the end if it is negative. */
export function verdictAt(at: number, ...messages: readonly string[]): string {
  const found = diagnosisAt(at, messages);
  return found ? `${found.cause} ${found.confidence}` : 'none';
}

/** The cause of the last exchange, `none` if it is no denial. */
export function causeOf(...messages: readonly string[]): string {
  return diagnosisAt(-1, messages)?.cause ?? 'none';
}

function diagnosisAt(at: number, messages: readonly string[]): Diagnosis | undefined {
  const session = createSession();
  const all = readExample({ http: messages.join('\n---\n') });
  for (const exchange of all) session.add(exchange);
  return session.denial(at < 0 ? all.length + at : at)?.diagnosis;
}
