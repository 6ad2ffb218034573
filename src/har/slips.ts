import { slipForms } from '../http/slip.ts';

/** The secrets that got an alias, by what a slip of the hand leaves of them. */
export interface Slips {
  readonly learn: (secret: string, kind: string, alias: string) => void;
  /** The alias of a secret that differs by a slip of the hand only from one that was learned: `[key-b#1]` for `[key#1]`. */
  readonly variantOf: (secret: string, kind: string) => string | undefined;
}

/** Starts with none. What differs so little keeps its likeness in its alias, as that is what a reader looks for. */
export function createSlips(): Slips {
  const wholes = new Map<string, string>();
  const forms = new Map<string, string>();
  const taken = new Map<string, number>();
  return {
    learn: (secret, kind, alias) => {
      if (!ofCredential.test(kind)) return;
      const [whole, ...cut] = slipForms(secret);
      if (whole) wholes.set(`${kind} ${whole}`, alias);
      for (const form of cut) forms.set(`${kind} ${form}`, alias);
    },
    variantOf: (secret, kind) => {
      if (!ofCredential.test(kind)) return undefined;
      const own = slipForms(secret).map((form) => `${kind} ${form}`);
      const alias = forms.get(own[0] ?? '') ?? own.map((form) => wholes.get(form)).find(Boolean);
      const letter = 'bcdefghijklmnopqrstuvwxyz'.charAt(taken.get(alias ?? '') ?? 0);
      if (!alias || !letter) return undefined;
      taken.set(alias, (taken.get(alias) ?? 0) + 1);
      return alias.replace('#', `-${letter}#`);
    },
  };
}

const ofCredential = /(?:key|token|password|cookie)$/;
