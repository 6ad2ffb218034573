import { randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';

/** Everybody and every secret of the lab. None of it opens anything anywhere. */
export const people = {
  alice: { password: 'correct-horse-battery', role: 'viewer', state: 'active' },
  mallory: { password: 'let-me-in', role: 'viewer', state: 'locked' },
} as const;

export const signingSecret = 'lab-only-secret-that-protects-nothing';
export const audience = 'https://orders.lab.example';
export const issuer = 'https://login.lab.example';

/** Somebody's entry, whatever the name; undefined for a stranger. */
export function person(name: string) {
  return Object.entries(people).find(([known]) => known === name)?.[1];
}

/** A token for alice, another one each time, valid for an hour unless the claims say otherwise. */
export function token(claims: object = {}, secret: string = signingSecret): string {
  const now = Math.floor(Date.now() / 1000);
  return jwt.sign(
    { sub: 'alice', iss: issuer, aud: audience, iat: now, exp: now + 3600, jti: randomUUID(), ...claims },
    secret,
  );
}

/** The request field that carries a fresh token for alice. */
export const alice = (claims: object = {}) => ({ Authorization: `Bearer ${token(claims)}` });

/** The request field that carries a token which tells nobody but its server anything. */
export const opaque = () => ({ Authorization: `Bearer ${randomUUID().replaceAll('-', '')}` });

/** Seconds since the epoch, that many minutes from now. */
export const minutesFromNow = (minutes: number): number => Math.floor(Date.now() / 1000) + minutes * 60;

/** An Authorization value of the Basic scheme (RFC 7617). */
export const basic = (name: string, password: string): string =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
