/** Whether a text is what stands for a secret in a redacted capture, and nothing else: `[token#1]`. */
export const isAlias = (text: string): boolean => aliasName(text) !== undefined;

/** What kind of secret an alias stands for: `token` of `[token#1]`. Undefined for every other text. */
export const aliasName = (text: string): string | undefined => form.exec(text)?.[1];

const form = /^\[([a-z-]{2,30})#\d{1,9}\]$/;

/** What two aliases have in common whose secrets differ by a slip of the hand only: `[key#1]` of `[key-b#1]`. Undefined for no alias. */
export function aliasVariant(text: string): string | undefined {
  return isAlias(text) ? text.replace(/-[b-z]#/, '#') : undefined;
}
