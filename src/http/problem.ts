import type { Response } from './exchange.ts';
import { lazy } from './lazy.ts';

/** Problem details (RFC 9457 section 3); members of the wrong type are left out. */
export interface Problem {
  /** `about:blank` if absent. */
  readonly type: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The problem details of a response; undefined if it has none. */
export const problemDetails: (response: Response) => Problem | undefined = lazy((_response: Response) => undefined);
