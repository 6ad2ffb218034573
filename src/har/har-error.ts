/** The file cannot be used as a HAR; its message is one clear sentence for the user. */
export class HarError extends Error {
  override readonly name = 'HarError';
}
