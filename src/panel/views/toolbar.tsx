import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { filterKeys } from '../../report/filter.ts';
import { type Grouping, groupings } from '../group.ts';
import type { Store } from '../store.ts';
import { Export } from './export.tsx';
import { Icon } from './icons.tsx';

type Props = { readonly store: Store };

const groupingWords: Readonly<Record<Grouping, string>> = {
  cause: 'Cause',
  endpoint: 'Endpoint',
  time: 'Page load',
};

const filterHelp = `Words, or ${filterKeys.map((key) => `${key}:`).join(' ')}; * stands for anything, - excludes`;

/** Everything that acts on the capture as a whole. */
export function Toolbar({ store }: Props): JSX.Element {
  return (
    <div class="toolbar" role="toolbar" aria-label="Capture">
      {store.platform.capture && <Record store={store} />}
      <button type="button" class="tool" title="Clear" aria-label="Clear" onClick={store.clear}>
        <Icon name="clear" />
      </button>
      <span class="rule" />
      <Filter store={store} />
      <GroupBy store={store} />
      <span class="rule" />
      <Import store={store} />
      <Export store={store} />
    </div>
  );
}

function Record({ store }: Props): JSX.Element {
  const on = store.recording.value;
  const label = on ? 'Stop recording' : 'Record requests';
  const toggle = (): void => {
    store.recording.value = !on;
  };
  return (
    <button type="button" class="tool record" aria-pressed={on} aria-label="Record" title={label} onClick={toggle}>
      <Icon name="record" />
    </button>
  );
}

function Filter({ store }: Props): JSX.Element {
  const text = store.filter.value;
  return (
    <div class="filter">
      <Icon name="find" />
      <input
        type="search"
        aria-label="Filter"
        title={filterHelp}
        spellcheck={false}
        autocomplete="off"
        placeholder="Filter, e.g. status:403 cause:csrf-rejected domain:api.* -method:OPTIONS"
        value={text}
        onInput={(event) => {
          store.filter.value = event.currentTarget.value;
        }}
      />
    </div>
  );
}

function GroupBy({ store }: Props): JSX.Element {
  return (
    <label class="select">
      <span>Group by</span>
      <select
        value={store.settings.value.grouping}
        onChange={(event) => {
          const chosen = groupings.find((grouping) => grouping === event.currentTarget.value);
          if (chosen) store.set({ grouping: chosen });
        }}
      >
        {groupings.map((grouping) => (
          <option key={grouping} value={grouping}>
            {groupingWords[grouping]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Import({ store }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="tool"
        aria-label="Import HAR"
        title="Import a HAR file"
        onClick={() => input.current?.click()}
      >
        <Icon name="open" />
        <span class="word">Import</span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".har,.json,.gz,application/json,application/gzip"
        aria-label="HAR file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) store.openFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
