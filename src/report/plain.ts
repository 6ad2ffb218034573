/** Text out of a capture on one line, without control and direction characters that could fake or hide a part of it. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/gu, ' ');
}
