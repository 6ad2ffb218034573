import { fieldExcerpt } from '../engine/excerpt.ts';
import { masked, maskedPart, secretsOf } from '../engine/mask.ts';
import type { Exchange, Field } from '../http/exchange.ts';

/** How much of an exchange is to be seen: all of it only when the user asked. */
export interface Reading {
  readonly url: (url: string) => string;
  readonly field: (field: Field) => string;
  /** A part of a body, from start to end; what counts as a secret is found in the text around it. */
  readonly part: (text: string, start: number, end: number) => string;
}

/** Reads an exchange as it was sent. */
export const bareReading: Reading = {
  url: (url) => url,
  field: (field) => field.value,
  part: (text, start, end) => text.slice(start, end),
};

/** Reads an exchange with everything that is or looks like a secret replaced. */
export function maskedReading(exchange: Exchange): Reading {
  return {
    url: (url) => maskedText(url, exchange),
    field: (field) => maskedText(fieldExcerpt([field], field.name), exchange),
    part: (text, start, end) => maskedPart(text, start, end, secretsOf(exchange)),
  };
}

/** A text of the exchange, masked. */
export function maskedText(text: string, exchange: Exchange): string {
  return masked(text, secretsOf(exchange));
}
