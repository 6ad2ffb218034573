import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Opens a file that is dropped anywhere on the page; true while one is held over it. */
export function useFileDrop(open: (file: File) => void): Signal<boolean> {
  const held = useSignal(false);
  useEffect(() => {
    const stop = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void): void =>
      document.addEventListener(type, hear, { signal: stop.signal });
    on('dragover', (event) => {
      event.preventDefault();
      held.value = true;
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) held.value = false;
    });
    on('drop', (event) => {
      event.preventDefault();
      held.value = false;
      const file = event.dataTransfer?.files[0];
      if (file) open(file);
    });
    return () => stop.abort();
  }, [held, open]);
  return held;
}
