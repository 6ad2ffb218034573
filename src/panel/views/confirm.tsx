import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../words/t.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly yes: string;
  readonly act: () => void;
  readonly close: () => void;
}

/** Asks before something that cannot be taken back; the safe answer comes first. */
export function Confirm({ title, text, yes, act, close }: Props): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} role="alertdialog" aria-labelledby={`${id}-title`} aria-describedby={id} onClose={close}>
      <h1 id={`${id}-title`}>{title}</h1>
      <p id={id}>{text}</p>
      <form method="dialog">
        <button type="submit">{t('export.cancel')}</button>
        <button type="submit" class="grave" onClick={act}>
          {yes}
        </button>
      </form>
    </dialog>
  );
}
