/** For how many milliseconds anything is waited for: long, because it costs nothing where all is well, and machines are slow. */
export const patience = 90_000;

/** Asks again and again until the answer is neither empty nor false; after the deadline it fails with what was waited for. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | undefined | null | false | ''> | Value | undefined | null | false | '',
  deadline = patience,
): Promise<Value> {
  const end = Date.now() + deadline;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${deadline / 1000} s in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
