/** What a sentence about a denial can be about. */
export type Subject =
  | 'access'
  | 'action'
  | 'account'
  | 'age'
  | 'anonymous'
  | 'api'
  | 'api-key'
  | 'attack'
  | 'attempts'
  | 'audience'
  | 'bot'
  | 'caller'
  | 'certificate'
  | 'clock'
  | 'content'
  | 'cookie'
  | 'country'
  | 'credential'
  | 'csrf'
  | 'factor'
  | 'file'
  | 'filter'
  | 'firewall'
  | 'form'
  | 'handshake'
  | 'header'
  | 'ip'
  | 'key'
  | 'kind'
  | 'listing'
  | 'login'
  | 'method'
  | 'origin'
  | 'password'
  | 'permission'
  | 'plan'
  | 'proxy'
  | 'rate'
  | 'request'
  | 'resource'
  | 'route'
  | 'scheme'
  | 'scope'
  | 'server'
  | 'session'
  | 'signature'
  | 'sso'
  | 'terms'
  | 'tls'
  | 'token'
  | 'url';

/** What a sentence can say about a subject. */
export type Predicate =
  | 'again'
  | 'blocked'
  | 'closed'
  | 'denied'
  | 'disabled'
  | 'early'
  | 'exceeded'
  | 'expired'
  | 'failed'
  | 'foreign'
  | 'idle'
  | 'insufficient'
  | 'invalid'
  | 'malformed'
  | 'mismatch'
  | 'missing'
  | 'noticed'
  | 'off'
  | 'read-only'
  | 'required'
  | 'revoked'
  | 'skewed'
  | 'unknown'
  | 'unsupported'
  | 'untrusted'
  | 'unverified'
  | 'used';

/** Phrases separated by commas; `rol*` stands for every word that begins like it, `*konto` for every one that ends like it. */
export type Phrases = string;

/**
 * The words of one language. `words`: phrases are looked up word by word; `characters`: anywhere in the text, for
 * languages that put no space between words or glue endings to them.
 */
export interface Lexicon {
  readonly language: string;
  readonly unit: 'words' | 'characters';
  /** Frequent small words by which the language is known. */
  readonly hints: Phrases;
  readonly subjects: Readonly<Partial<Record<Subject, Phrases>>>;
  readonly predicates: Readonly<Partial<Record<Predicate, Phrases>>>;
  /** Good words that mean the predicate when negated: "valid" under `invalid`. */
  readonly negated: Readonly<Partial<Record<Predicate, Phrases>>>;
  /** Phrases that are subject and predicate in one: "please log in" under login, required. */
  readonly idioms: readonly (readonly [Subject, Predicate, Phrases])[];
  readonly negations: Phrases;
  /** Words that make a sentence a possibility, a condition or an advice. */
  readonly hedges: Phrases;
  /** Words that shut all others out: "only"; they deny, and beside them "may" is no doubt but a permission. */
  readonly exclusives?: Phrases;
  /** Words that are a doubt or a permission: "may". */
  readonly modals?: Phrases;
  /** Words that list alternatives: "or". */
  readonly alternatives: Phrases;
  /** What users do to things, as it is written after "not allowed to": such a thing limits nothing. */
  readonly deeds?: Phrases;
  /** Verbs and negations close their clause: "Ihre Rolle erlaubt das nicht", "nicht berechtigt, Token zu löschen". */
  readonly verbLast?: true;
}
