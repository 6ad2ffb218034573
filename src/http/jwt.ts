import { decodeJwt, decodeProtectedHeader } from 'jose';
import { fieldValues, type Request } from './exchange.ts';
import { lazy } from './lazy.ts';
import { remembered } from './remembered.ts';

/** A JSON Web Token, decoded and not verified (RFC 7519). */
export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** It has a signature part; says nothing about whether that is right. */
  readonly signed: boolean;
}

/** Decodes a compact JWT; undefined if the text is none, or is encrypted. */
export function readJwt(text: string): Jwt | undefined {
  return text.startsWith('ey') && text.length <= 100_000 ? decoded(text) : undefined;
}

/** The same token comes with every request. */
const decoded = remembered((text): Jwt | undefined => {
  try {
    const claims: Record<string, unknown> = decodeJwt(text);
    const header: Record<string, unknown> = { ...decodeProtectedHeader(text) };
    return { header, claims, signed: !text.endsWith('.') };
  } catch {
    return undefined;
  }
});

/** The JWT in the Authorization field, whatever the scheme; undefined if there is none. */
export const bearerJwt: (request: Request) => Jwt | undefined = lazy((request: Request) => {
  const raw = fieldValues(request, 'authorization')[0]?.trim() ?? '';
  return readJwt(raw.slice(raw.lastIndexOf(' ') + 1));
});

/** A NumericDate (RFC 7519 section 2) in milliseconds; undefined if it is no number. */
export function numericDate(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value * 1000 : undefined;
}
