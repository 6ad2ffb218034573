import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ExportForm } from '../messages.ts';
import type { Store } from '../store.ts';
import { type TextKey, t } from '../words/t.ts';
import { Confirm } from './confirm.tsx';
import { type Choice, Menu } from './menu.tsx';

type Props = { readonly store: Store };

/** What can be taken away as a file. Secrets leave only after a second, deliberate step. */
export function Export({ store }: Props): JSX.Element {
  const asking = useSignal(false);
  const something = store.times.value.length > 0;
  const denied = store.denials.value.length > 0;
  const choice = (form: ExportForm, label: TextKey, enabled: boolean): Choice => ({
    label: t(label),
    disabled: !enabled,
    act: () => store.save(form),
  });
  const ask = (): void => {
    asking.value = true;
  };
  const groups = [
    {
      choices: [
        choice('har', 'export.har', something),
        choice('ticket', 'export.ticket', store.selected.value !== undefined),
        choice('markdown', 'export.markdown', denied),
        choice('json', 'export.json', denied),
        choice('csv', 'export.csv', denied),
        choice('sarif', 'export.sarif', denied),
        choice('junit', 'export.junit', denied),
      ],
    },
    { choices: [{ label: t('export.harRaw'), disabled: !something, act: ask }] },
  ];
  return (
    <>
      <Menu label={t('export.label')} icon="save" groups={groups} />
      {asking.value && (
        <Confirm
          title={t('export.rawTitle')}
          text={t('export.rawText')}
          yes={t('export.rawSave')}
          act={() => store.save('har-raw')}
          close={() => {
            asking.value = false;
          }}
        />
      )}
    </>
  );
}
