/** The few parts of untyped packages that the lab uses. */
declare module 'cors' {
  import type { RequestHandler } from 'express';
  export default function cors(options?: {
    readonly origin?: string | readonly string[] | boolean;
    readonly credentials?: boolean;
    readonly exposedHeaders?: readonly string[];
    readonly methods?: string | readonly string[];
    readonly maxAge?: number;
  }): RequestHandler;
}

declare module 'express-session' {
  import type { RequestHandler } from 'express';
  export interface SessionData {
    user?: string;
    loggedOut?: boolean;
    until?: number;
    csrfToken?: string | null | undefined;
  }
  export default function session(options: {
    readonly name: string;
    readonly secret: string;
    readonly resave: boolean;
    readonly saveUninitialized: boolean;
    readonly cookie?: object;
  }): RequestHandler;
}

declare module 'passport' {
  import type { RequestHandler } from 'express';

  type Done = (error: unknown, user: unknown, info: { readonly message: string } | undefined) => void;
  export class Passport {
    use(strategy: unknown): this;
    authenticate(name: string, options: { readonly session: false }): RequestHandler;
    authenticate(name: string, options: { readonly session: false }, done: Done): RequestHandler;
  }
  const passport: { readonly Passport: typeof Passport };
  export default passport;
}

declare module 'passport-http' {
  type Done = (error: unknown, user: unknown, password?: string) => void;
  export class BasicStrategy {
    constructor(options: { readonly realm: string }, verify: (name: string, password: string, done: Done) => void);
  }
  export class DigestStrategy {
    constructor(
      options: { readonly realm: string; readonly qop?: string; readonly algorithm?: string },
      secret: (name: string, done: Done) => void,
    );
  }
}

declare module 'passport-local' {
  type Done = (error: unknown, user: unknown, info?: { readonly message: string }) => void;
  export class Strategy {
    constructor(verify: (name: string, password: string, done: Done) => void);
  }
}

declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';
  export default class Provider {
    constructor(issuer: string, configuration: object);
    proxy: boolean;
    callback(): RequestListener;
    ClientCredentials: {
      find(token: string): Promise<{ readonly clientId: string; readonly scope?: string } | undefined>;
    };
  }
}

declare module 'serve-index' {
  import type { RequestHandler } from 'express';
  export default function serveIndex(folder: string): RequestHandler;
}
