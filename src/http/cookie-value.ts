/**
 * Whether the value of a cookie may be that of a session: long enough and with a digit, or what stands for such a one in a
 * redacted capture. A short or plain word is a choice, a name or a switch.
 */
export function mayBeSession(value: string): boolean {
  return sessionValue.test(value);
}

const sessionValue = /^(?:\[(?!plain-)[a-z-]{2,30}#\d{1,9}\]|(?=.{0,40}\d)[\w%.:~+/=-]{8,})$/;
