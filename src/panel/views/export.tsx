import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { isNoticed } from '../../report/filter.ts';
import type { FormatId } from '../../report/formats.ts';
import type { ExportForm } from '../messages.ts';
import type { Store } from '../store.ts';
import { type TextKey, t } from '../words/t.ts';
import { type Choice, Menu } from './menu.tsx';
import { Preview } from './preview.tsx';

type Props = { readonly store: Store };

/** What can be taken away as a file. Secrets leave only after a second, deliberate step. */
export function Export({ store }: Props): JSX.Element {
  const asking = useSignal<'preview' | 'raw' | undefined>(undefined);
  const onlyShown = useSignal(false);
  const close = (): void => {
    asking.value = undefined;
  };
  return (
    <>
      <Menu
        label={t('export.label')}
        icon="save"
        groups={[
          ...extentChoices(store, onlyShown),
          { choices: formChoices(store, onlyShown.value) },
          { title: t('export.secrets'), choices: harChoices(store, asking) },
        ]}
      />
      {asking.value && (
        <Preview
          store={store}
          raw={asking.value === 'raw'}
          save={(extent) => store.save(asking.value === 'raw' ? 'har-raw' : 'har', { extent, shown: onlyShown.value })}
          close={close}
        />
      )}
    </>
  );
}

/** All denials, or those that the filter lets through; no choice as long as that is the same. */
function extentChoices(
  store: Store,
  onlyShown: { value: boolean },
): readonly { readonly title: string; readonly choices: readonly Choice[] }[] {
  const [all, shown] = [store.denials.value.length, store.shown.value.filter((row) => !isNoticed(row)).length];
  if (all === shown || shown === 0) return [];
  const choice = (key: TextKey, count: number, filtered: boolean): Choice => ({
    label: t(key, { count }),
    checked: onlyShown.value === filtered,
    radio: true,
    stays: true,
    act: () => {
      onlyShown.value = filtered;
    },
  });
  return [
    {
      title: t('export.what'),
      choices: [choice('export.all', all, false), choice('export.filtered', shown, true)],
    },
  ];
}

const forms: readonly Exclude<FormatId, 'har'>[] = ['html', 'markdown', 'text', 'json', 'csv', 'sarif', 'junit'];

function formChoices(store: Store, shown: boolean): readonly Choice[] {
  const listed = store.rows.value.length > 0;
  const choice = (form: ExportForm, label: TextKey, enabled: boolean): Choice => ({
    label: t(label),
    disabled: !enabled,
    act: () => store.save(form, { shown }),
  });
  return [
    choice('ticket', 'export.ticket', store.selected.value !== undefined),
    ...forms.map((form) => choice(form, `export.${form}`, listed)),
  ];
}

function harChoices(store: Store, asking: { value: 'preview' | 'raw' | undefined }): readonly Choice[] {
  const disabled = store.times.value.length === 0;
  const ask = (what: 'preview' | 'raw') => (): void => {
    asking.value = what;
  };
  return [
    { label: t('export.har'), disabled, act: ask('preview') },
    { label: t('export.harRaw'), disabled, act: ask('raw') },
  ];
}
