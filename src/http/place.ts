/**
 * A place in a message. `body@10..24` counts UTF-16 code units of the decoded text, end exclusive; `claim:exp` is a
 * claim of the token sent in Authorization; names of fields are lower case.
 */
export type Place =
  | 'url'
  | 'method'
  | 'status'
  | 'body'
  | `body@${number}..${number}`
  | `header:${string}`
  | `cookie:${string}`
  | `claim:${string}`;
