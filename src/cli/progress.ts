/** Tells on a terminal how far long work is; elsewhere, and in the first second, says nothing. */
export function createProgress(total: number, stream: NodeJS.WriteStream = process.stderr) {
  const started = performance.now();
  let shown = false;
  return {
    step: (count: number) => {
      if (!stream.isTTY || performance.now() - started < quiet) return;
      shown = true;
      stream.write(`\rwhy-denied: ${count} of ${total} captures`);
    },
    end: () => {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}

const quiet = 1000;
