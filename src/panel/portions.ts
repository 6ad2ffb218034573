/** Work that may be put aside at each `yield`. */
export type Work<Result> = Generator<undefined, Result>;

/** How long work may hold up the page at a time, in milliseconds: half a frame. */
const portion = 8;

/** Does work in portions, the first at once, so that little work is done when this returns. Gives what stops it. */
export function inPortions<Result>(work: Work<Result>, done: (result: Result) => void): () => void {
  let next: ReturnType<typeof setTimeout> | undefined;
  const goOn = (): void => {
    const end = performance.now() + portion;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) done(step.value);
    else next = setTimeout(goOn);
  };
  goOn();
  return () => clearTimeout(next);
}
