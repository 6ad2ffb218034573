import type { CauseId, Layer, RuleId } from './taxonomy.ts';
import type { Fix } from './texts.ts';

/**
 * One test of a text, without regard to case: a string is contained in it; a list means any of its strings;
 * `starts`, `equals` as they say; `pattern` is for what has no fixed text. `true` asks only that it is there.
 */
export type Match =
  | true
  | string
  | readonly string[]
  | { readonly starts: string }
  | { readonly equals: string | readonly string[] }
  | { readonly pattern: RegExp };

/** Conditions on an exchange; all that are given hold together. Header, JSON and cookie names are lower case. */
export interface When {
  /** Left out: any status from 400, and none at all (0). A refusal that wears another status has to name it. */
  readonly status?: number | readonly number[];
  readonly method?: string | readonly string[];
  readonly url?: Match;
  readonly host?: Match;
  /** Response header fields. */
  readonly header?: Readonly<Record<string, Match>>;
  /** Response header fields that must not be there. */
  readonly withoutHeader?: readonly string[];
  /** Request header fields. */
  readonly requestHeader?: Readonly<Record<string, Match>>;
  /** Request header fields that must not be there. */
  readonly withoutRequestHeader?: readonly string[];
  /** Whether the request carries anything that looks like a credential: field, cookie, key, signature. */
  readonly credentials?: 'none' | 'some';
  /** Names of cookies set by the response or sent with the request. */
  readonly cookie?: Match;
  /** Raw decoded body; several all hold. */
  readonly body?: Match | { readonly all: readonly Match[] };
  /** Visible text of the body: no markup, script or style, white space folded. */
  readonly text?: Match | { readonly all: readonly Match[] };
  /** Members of a JSON body by dotted path; `*` stands for any array index: `error.errors.*.reason`. */
  readonly json?: Readonly<Record<string, Match>>;
  /** Reason phrase of an HTTP/1.1 response. */
  readonly statusText?: Match;
  /** Media type of the response. */
  readonly mediaType?: Match;
}

/** One way in which the product words a denial. */
export interface VendorDenial {
  readonly when: When;
  readonly cause: CauseId;
  /** What the product means by it, one plain sentence in our own words. */
  readonly says: string;
  /** `certain` only where the product's documentation or source gives this wording exactly one meaning; default `likely`. */
  readonly confidence?: 'certain' | 'likely' | 'possible';
  /** Other causes that this wording can stand for, most likely first. */
  readonly orElse?: readonly CauseId[];
  readonly fix?: Fix;
  /** Others word it so too: the meaning counts, but names the product only where a mark or an entry of its own holds as well. */
  readonly shared?: true;
  /** Page or source file of the vendor where the wording comes from. */
  readonly source: string;
  /** A raw response (or request, `---`, response) that this entry matches and no other vendor's does. */
  readonly sample: string;
}

/** A vocabulary of codes written once: which code, found where, means which cause. */
export interface VendorCodes {
  /** Where the code stands; exactly one of these. `body` is a literal of the body with `{}` in the code's place. */
  readonly at:
    | { readonly json: string }
    | { readonly header: string }
    | { readonly xml: string }
    | { readonly body: string };
  /** Further conditions for all codes. */
  readonly when?: When;
  /** `certain` only where the product's documentation gives each code one meaning and no other product uses them; default `likely`. */
  readonly confidence?: 'certain' | 'likely' | 'possible';
  /** As for a denial: others use these codes too. */
  readonly shared?: true;
  /** A code may say a confidence of its own. */
  readonly codes: Readonly<Record<string, readonly [CauseId, string, ('certain' | 'likely' | 'possible')?]>>;
  readonly source: string;
  readonly sample: string;
}

/** How one product words its denials and what to do about them there. Data only. */
export interface Vendor {
  /** File name, docs page and `answeredBy.vendor`. */
  readonly id: string;
  /** As its makers write it. */
  readonly name: string;
  readonly layer: Layer;
  /** How to know that this product answered: any one of them. A mark of mere transit does not belong here. */
  readonly marks: readonly When[];
  readonly denials: readonly VendorDenial[];
  readonly vocabularies?: readonly VendorCodes[];
  /** Product-specific ways to mend a rule's fault. */
  readonly remedies?: Readonly<Partial<Record<RuleId, readonly Fix[]>>>;
}
