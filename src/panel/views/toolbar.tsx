import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { columnIds, fixedColumns } from '../columns.ts';
import type { Desk, View } from '../desk.ts';
import { groupings } from '../group.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { Export } from './export.tsx';
import { FilterBox } from './filter-box.tsx';
import { Icon, type IconName } from './icons.tsx';
import { Menu } from './menu.tsx';
import { SavedFilters } from './saved-filters.tsx';
import { useToolbar } from './toolbar-keys.ts';

type Props = { readonly store: Store };

/** Everything that acts on the capture as a whole, and the way to the other views. */
export function Toolbar({ store }: Props): JSX.Element {
  const first = useRef<HTMLDivElement>(null);
  const second = useRef<HTMLDivElement>(null);
  useToolbar(first);
  useToolbar(second);
  const filtered = store.desk.view.value === 'denials';
  return (
    <header class="toolbar">
      <div role="toolbar" aria-label={t('toolbar.label')} class="tools" ref={first}>
        {store.live && <Record store={store} />}
        <button
          type="button"
          class="tool"
          title={t('toolbar.clear')}
          aria-label={t('toolbar.clear')}
          onClick={store.clear}
        >
          <Icon name="clear" />
        </button>
      </div>
      <search class="filters" hidden={!filtered}>
        <FilterBox store={store} />
        <SavedFilters store={store} />
      </search>
      <div role="toolbar" aria-label={t('toolbar.views')} class="tools views" ref={second}>
        {filtered && <Look store={store} />}
        <span class="rule" />
        <ViewButton desk={store.desk} view="denials" icon="list" />
        <ViewButton desk={store.desk} view="matrix" icon="matrix" />
        <ViewButton desk={store.desk} view="session" icon="session" />
        <ViewButton desk={store.desk} view="learning" icon="learn" />
        <span class="rule" />
        <Import desk={store.desk} />
        <Export store={store} />
        <ViewButton desk={store.desk} view="settings" icon="settings" bare />
      </div>
    </header>
  );
}

interface ViewButtonProps {
  readonly desk: Desk;
  readonly view: View;
  readonly icon: IconName;
  /** Only its icon, however much room there is. */
  readonly bare?: boolean;
}

function ViewButton({ desk, view, icon, bare = false }: ViewButtonProps): JSX.Element {
  const on = desk.view.value === view;
  const show = (): void => {
    desk.view.value = on && bare ? 'denials' : view;
  };
  return (
    <button
      type="button"
      class={`tool view ${bare ? 'bare' : ''}`}
      aria-pressed={on}
      aria-label={t(`view.${view}`)}
      title={t(`view.${view}`)}
      onClick={show}
    >
      <Icon name={icon} />
      {!bare && <span class="word">{t(`view.${view}`)}</span>}
    </button>
  );
}

function Record({ store }: Props): JSX.Element {
  const on = store.recording.value;
  const toggle = (): void => {
    store.recording.value = !on;
  };
  return (
    <button
      type="button"
      class="tool record"
      aria-pressed={on}
      aria-label={t('toolbar.record')}
      title={t(on ? 'toolbar.recordOn' : 'toolbar.recordOff')}
      onClick={toggle}
    >
      <Icon name="record" />
    </button>
  );
}

/** What the list is grouped by, and its columns. */
function Look({ store }: Props): JSX.Element {
  const { grouping, columns } = store.settings.value;
  const byGroup = groupings.map((one) => ({
    label: t(`group.${one}`),
    checked: one === grouping,
    radio: true,
    act: () => store.set({ grouping: one }),
  }));
  const byColumn = columnIds.map((column) => ({
    label: t(`column.${column}`),
    checked: columns.includes(column),
    disabled: fixedColumns.has(column),
    act: () => store.set({ columns: columnIds.filter((one) => columns.includes(one) !== (one === column)) }),
  }));
  return (
    <Menu
      label={`${t('toolbar.groupBy')}: ${t(`group.${grouping}`)}`}
      icon="columns"
      groups={[
        { title: t('toolbar.groupBy'), choices: byGroup },
        { title: t('toolbar.columns'), choices: byColumn },
      ]}
    />
  );
}

/** Chooses a HAR file. */
export function Import({ desk, label }: { readonly desk: Desk; readonly label?: string }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={label ? 'action' : 'tool'}
        aria-label={label ?? t('toolbar.import')}
        title={t('toolbar.importHint')}
        onClick={() => input.current?.click()}
      >
        <Icon name="open" />
        <span class="word">{label ?? t('toolbar.import')}</span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".har,.json,.gz,application/json,application/gzip"
        aria-label={t('toolbar.importFile')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) desk.open(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
