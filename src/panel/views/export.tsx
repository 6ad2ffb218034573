import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Store } from '../store.ts';
import { Menu } from './menu.tsx';

type Props = { readonly store: Store };

/** What can be taken away as a file. Secrets leave only after a second, deliberate step. */
export function Export({ store }: Props): JSX.Element {
  const asking = useSignal(false);
  const something = store.times.value.length > 0;
  const denied = store.rows.value.size > 0;
  const choices = [
    { label: 'HAR with findings, secrets replaced', enabled: something, act: () => store.save('har') },
    {
      label: 'This denial as Markdown',
      enabled: store.selected.value !== undefined,
      act: () => store.save('markdown'),
    },
    { label: 'All denials as Markdown', enabled: denied, act: () => store.save('markdown-all') },
    {
      label: 'HAR with secrets',
      enabled: something,
      act: () => {
        asking.value = true;
      },
    },
  ];
  return (
    <>
      <Menu label="Export" icon="save" choices={choices} />
      {asking.value && (
        <Warning
          save={() => store.save('har-raw')}
          close={() => {
            asking.value = false;
          }}
        />
      )}
    </>
  );
}

interface WarningProps {
  readonly save: () => void;
  readonly close: () => void;
}

function Warning({ save, close }: WarningProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} role="alertdialog" aria-labelledby="raw-title" aria-describedby="raw-text" onClose={close}>
      <h1 id="raw-title">Save a file with secrets in it?</h1>
      <p id="raw-text">
        The file will hold passwords, tokens and session cookies as they were sent. Whoever gets it can act as the
        people they belong to, as long as these are valid. Keep it to yourself, and delete it after use.
      </p>
      <form method="dialog">
        <button type="submit">Cancel</button>
        <button type="submit" class="grave" onClick={save}>
          Save with secrets
        </button>
      </form>
    </dialog>
  );
}
