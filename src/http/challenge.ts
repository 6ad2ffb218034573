import { readChallenges } from './challenge-parser.ts';
import { fieldValues, type Response } from './exchange.ts';
import { lazy } from './lazy.ts';

export interface ChallengeParam {
  /** As sent. */
  readonly name: string;
  /** Unescaped. */
  readonly value: string;
  readonly quoted: boolean;
}

/** One challenge of a WWW-Authenticate or Proxy-Authenticate field (RFC 9110 section 11.3). */
export interface Challenge {
  /** As sent. */
  readonly scheme: string;
  readonly token68?: string;
  readonly params: readonly ChallengeParam[];
  /** Index of the field line. */
  readonly line: number;
  /** Where it begins and ends in that line, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface ChallengeError {
  readonly message: string;
  readonly line: number;
  readonly at: number;
}

export interface ChallengeReading {
  readonly challenges: readonly Challenge[];
  readonly errors: readonly ChallengeError[];
}

/**
 * Reads the lines of one field (RFC 9110 section 11.6.1). What is malformed is reported with its position and read as
 * far as it goes; a field without any challenge is malformed; no lines at all are not.
 */
export function parseChallenges(lines: readonly string[]): ChallengeReading {
  const { challenges, errors } = readChallenges(lines);
  return {
    challenges: challenges.map(({ scheme, token68, params, line, start, end }) => ({
      scheme,
      ...(token68 === undefined ? {} : { token68 }),
      params,
      line,
      start,
      end,
    })),
    errors,
  };
}

/** Challenges of WWW-Authenticate (RFC 9110 section 11.6.1). */
export const challenges: (response: Response) => ChallengeReading = lazy((response: Response) =>
  parseChallenges(fieldValues(response, 'www-authenticate')),
);

/** Challenges of Proxy-Authenticate (RFC 9110 section 11.7.1). */
export const proxyChallenges: (response: Response) => ChallengeReading = lazy((response: Response) =>
  parseChallenges(fieldValues(response, 'proxy-authenticate')),
);

/** First value of the parameter, whatever its case; undefined if absent. */
export function challengeParam(challenge: Challenge, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return challenge.params.find((param) => param.name.toLowerCase() === wanted)?.value;
}

/** First WWW-Authenticate challenge of that scheme, whatever its case; undefined if there is none. */
export function challengeOf(response: Response, scheme: string): Challenge | undefined {
  const wanted = scheme.toLowerCase();
  return challenges(response).challenges.find((challenge) => challenge.scheme.toLowerCase() === wanted);
}
