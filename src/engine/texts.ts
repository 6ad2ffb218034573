/** One thing to do. `code` is ready to copy and free of secrets. */
export interface Fix {
  readonly text: string;
  readonly code?: Code;
  /** Shown first, and only, when this vendor answered. */
  readonly vendor?: string;
}

export interface Code {
  /** What it is written in, as the label over the snippet: `http`, `js`, `nginx`, `sh`, `python`, `java`, `csharp`, ... */
  readonly language: string;
  readonly text: string;
}

/** What to do, by audience, ordered by what most often helps. */
export interface Fixes {
  /** For who sends the request. */
  readonly caller: readonly Fix[];
  /** For who writes the application behind the URL. */
  readonly apiOwner: readonly Fix[];
  /** For who runs the server, proxy or gateway. */
  readonly operator: readonly Fix[];
}

export interface Reference {
  /** As cited, e.g. `RFC 9110 section 15.5.2`. */
  readonly title: string;
  readonly url: string;
}

/**
 * Raw HTTP as an example: requests and responses alternating, each message's head, an empty line and its body;
 * messages are separated by a line of `---`. The last exchange is the one meant unless `target` says otherwise.
 */
export interface Example {
  /** A sentence about what it shows; the title of its test. */
  readonly title: string;
  readonly http: string;
  /** Index of the exchange that is meant, counted from 0. */
  readonly target?: number;
}
