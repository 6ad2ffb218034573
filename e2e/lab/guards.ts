import { timingSafeEqual } from 'node:crypto';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { expressjwt, UnauthorizedError } from 'express-jwt';
import session from 'express-session';
import passport from 'passport';
import { BasicStrategy, DigestStrategy } from 'passport-http';
import { Strategy as LocalStrategy } from 'passport-local';
import { audience, issuer, person, signingSecret } from './people.ts';

/** Checks a bearer token as most Express applications do. */
export const jwtGuard = (): RequestHandler =>
  expressjwt({ secret: signingSecret, algorithms: ['HS256'], audience, issuer });

/** Says no as RFC 6750 asks: a challenge, with `error` only if a token was sent. */
export const bearerAnswer: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (!(error instanceof UnauthorizedError)) return next(error);
  const problem = request.headers.authorization ? `, error="invalid_token", error_description="${error.message}"` : '';
  response.status(401).set('WWW-Authenticate', `Bearer realm="orders"${problem}`);
  response.json({ error: error.code, message: error.message });
};

/** The same without the challenge, as many applications have it. */
export const plainAnswer: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (!(error instanceof UnauthorizedError)) return next(error);
  response.status(401).json({ error: error.code, message: error.message });
};

const logins = new passport.Passport();

logins.use(
  new BasicStrategy({ realm: 'Lab users' }, (name, password, done) =>
    done(null, matches(person(name)?.password, password) ? { name } : false),
  ),
);

logins.use(
  new DigestStrategy({ realm: 'Lab users', qop: 'auth', algorithm: 'MD5' }, (name, done) => {
    const known = person(name);
    return known ? done(null, { name }, known.password) : done(null, false);
  }),
);

logins.use(
  new LocalStrategy((name, password, done) => {
    const known = person(name);
    if (!known) return done(null, false, { message: 'No account exists with that name' });
    if (known.state === 'locked') return done(null, false, { message: 'This account is locked. Contact support.' });
    if (!matches(known.password, password)) return done(null, false, { message: 'The password is incorrect' });
    return done(null, { name });
  }),
);

/** passport-http's Basic and Digest; both answer 401 with a challenge of their own. */
export const basicGuard = (): RequestHandler => logins.authenticate('basic', { session: false });
export const digestGuard = (): RequestHandler => logins.authenticate('digest', { session: false });

/** A login form's answer: passport-local decides, `say` turns its reason into what the client reads. */
export const loginAnswer =
  (say: (reason: string) => string): RequestHandler =>
  (request, response, next) => {
    const done = (error: unknown, user: unknown, info: { readonly message: string } | undefined) => {
      if (error) return next(error);
      if (user) return response.json({ welcome: user });
      return response.status(401).json({ error: say(info?.message ?? 'Missing credentials') });
    };
    logins.authenticate('local', { session: false }, done)(request, response, next);
  };

interface LabSession {
  user?: string;
  loggedOut?: boolean;
  until?: number;
}

/** Sessions of one scenario: its cookie stays inside the scenario's folder unless told otherwise. */
export const sessions = (id: string, cookie: object = {}): RequestHandler =>
  session({
    name: 'lab_session',
    secret: 'lab-only-cookie-secret',
    resave: false,
    saveUninitialized: false,
    cookie: { path: `/${id}`, ...cookie },
  });

/** The record behind the session cookie; an empty one outside the cookie's folder, where express-session makes none. */
export function sessionOf(request: Request): LabSession {
  return (request as Request & { session?: LabSession }).session ?? {};
}

function matches(secret: string | undefined, given: string): boolean {
  const [a, b] = [Buffer.from(secret ?? ''), Buffer.from(given)];
  return secret !== undefined && a.length === b.length && timingSafeEqual(a, b);
}
