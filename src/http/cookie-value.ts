import { aliasName } from './alias.ts';

/**
 * Whether the value of a cookie may be that of a session: long enough and with a digit, or what stands for such a one in a
 * redacted capture. A short or plain word is a choice, a name or a switch.
 */
export function mayBeSession(value: string): boolean {
  const alias = aliasName(value);
  return alias === undefined ? sessionValue.test(value) : !alias.startsWith('plain-');
}

const sessionValue = /^(?=.{0,40}\d)[\w%.:~+/=-]{8,}$/;
