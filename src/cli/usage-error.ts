/** Arguments, settings or files that cannot be used; the message is one line for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What went wrong, in one line. */
export function complaint(error: unknown): string {
  if (isSystemError(error)) return systemErrors[error.code ?? ''] ?? error.message.split('\n', 1).join('');
  return error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error);
}

/** Runs something with a file, whose name goes before what a failure says. */
export function about<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new UsageError(`${file}: ${complaint(error)}`);
  }
}

const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EISDIR: 'It is a folder, not a file.',
  EACCES: 'It may not be opened: permission denied.',
  ERR_FS_FILE_TOO_LARGE: 'It is too large to be read at once.',
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';
