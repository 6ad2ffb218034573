import type { Router } from 'express';
import type { StoryKind } from '../../src/engine/stories/story.ts';
import type { CauseId, RuleId } from '../../src/engine/taxonomy.ts';

/** Groups of the lab's page in its order, with what each is about. */
export const groups = {
  credentials: ['Credentials', 'Passwords and keys: not sent, sent broken, sent wrong, or switched off.'],
  tokens: ['Tokens', 'A token says a lot about itself: when it ends, who it is for, what it may do.'],
  sessions: ['Sessions and cookies', 'The cookie is there, and yet it does not arrive, or nobody knows it any more.'],
  csrf: ['Forged requests (CSRF)', 'A form without its secret is a form that somebody else may have sent.'],
  cors: ['Other origins (CORS)', 'The browser asks first, hides answers, and sometimes says only "network error".'],
  permissions: ['Permissions', 'The server knows who is asking, and still says no.'],
  limits: ['Rate limits', 'Too much, too fast. Waiting helps; logging in again does not.'],
  blocked: ['Blocked clients', 'Refused for where the request came from or what it looked like.'],
  files: ['Files and directories', 'What a web server refuses before any application is asked.'],
  leaks: ['Leaks', 'A refusal that tells more than it should.'],
  servers: ['Faults of servers', 'The refusal may be right; the way it is said is wrong.'],
  soft: ['Soft denials', 'Refusals that wear another status code.'],
  stories: ['Stories', 'What happened before and after explains the refusal better than the refusal itself.'],
  correlation: ['Seen together', 'One answer is harmless. Two of them side by side give something away.'],
} as const satisfies Readonly<Record<string, readonly [title: string, about: string]>>;
export type Group = keyof typeof groups;

/** One thing that the page does when the button is pressed. Paths begin at the scenario's own folder, `~/` at the site's root. */
interface Step {
  readonly path: string;
  /**
   * `fetch` unless it says otherwise; `frame` and `image` show what came below the button, `page` leaves the lab for it. Steps
   * after a `page` are done there, if it is the lab's own page below another name.
   */
  readonly as?: 'fetch' | 'frame' | 'image' | 'page';
  /** Asks another site than that of the page. */
  readonly at?: Exclude<keyof Addresses, 'here'>;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly credentials?: RequestCredentials;
  /** Name of a JSON member of the answer to remember; `{kept}` in later steps stands for it. */
  readonly keep?: string;
  readonly times?: number;
}

/** Where a scenario puts its routes: the routers are mounted at `/<id>`, one at each site; `shop` and `secure` are `here` by another name. */
export interface Site {
  readonly here: Router;
  readonly elsewhere: Router;
  readonly behind: Router;
  readonly origins: Addresses;
}

/** The two sites that every browser finds: `localhost`, and `127.0.0.1`, which is another site for cookies. */
export interface Origins {
  readonly here: string;
  readonly elsewhere: string;
}

/** All sites; only the browsers that this project starts find those with names that end in `.test`. */
export interface Addresses extends Origins {
  /** The site of the page below a name that browsers do not trust without TLS. */
  readonly shop: string;
  /** The same name over TLS, with a certificate that only the browsers of this project let through. */
  readonly secure: string;
  /** A site that is reached through the lab's proxy alone. */
  readonly behind: string;
}

/** One way to be refused: what the button does, the server's side of it, and what Why Denied is to say. */
export interface Scenario {
  readonly id: string;
  readonly group: Group;
  readonly title: string;
  /** On the button: what it does. */
  readonly button: string;
  /** One sentence: what this teaches. */
  readonly teaches: string;
  /** What to look for in the panel. */
  readonly look: string;
  readonly steps: (origins: Origins) => readonly Step[];
  readonly mount: (site: Site) => void;
  readonly expect: {
    /** Status of the last denial as the network has it; left out where nobody is refused. */
    readonly status?: number;
    /** Cause of the last denial. */
    readonly cause?: CauseId;
    /** Rules that find something in these exchanges, others aside. */
    readonly rules?: readonly RuleId[];
    /** Rules that find nothing in these exchanges, though they look as if they might. */
    readonly silent?: readonly RuleId[];
    /** Stories that the session tells of these exchanges, others aside. */
    readonly stories?: readonly StoryKind[];
  };
}
