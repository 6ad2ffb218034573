import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Settings } from '../platform.ts';
import { audiences, languageChoices, navigations, readSettings, textSizes, themes } from '../settings.ts';
import type { Store } from '../store.ts';
import { languages } from '../words/languages.ts';
import { t } from '../words/t.ts';
import { Section } from './section.tsx';

type Props = { readonly store: Store };

/** What the user chooses once and finds again. */
export function SettingsView({ store }: Props): JSX.Element {
  const { settings, set } = store;
  const { audience, theme, language, textSize, navigation } = settings.value;
  return (
    <main class="page settings">
      <h1>{t('settings.title')}</h1>
      <Choice
        title={t('settings.audience')}
        all={audiences}
        now={audience}
        say={(one) => t(`audience.${one}`)}
        choose={(one) => set({ audience: one })}
      />
      <Choice
        title={t('settings.theme')}
        all={themes}
        now={theme}
        say={(one) => t(`theme.${one}`)}
        choose={(one) => set({ theme: one })}
      />
      <Choice
        title={t('settings.language')}
        all={languageChoices}
        now={language}
        say={(one) => (one === 'auto' ? t('language.auto') : languages[one])}
        choose={(one) => set({ language: one })}
      />
      <Choice
        title={t('settings.textSize')}
        all={textSizes}
        now={textSize}
        say={(one) => `${one} %`}
        choose={(one) => set({ textSize: one })}
      />
      <Choice
        title={t('settings.navigation')}
        all={navigations}
        now={navigation}
        say={(one) => t(`navigation.${one}`)}
        choose={(one) => set({ navigation: one })}
      />
      <Muted store={store} />
      <Transfer store={store} />
    </main>
  );
}

interface ChoiceProps<Value> {
  readonly title: string;
  readonly all: readonly Value[];
  readonly now: Value;
  readonly say: (value: Value) => string;
  readonly choose: (value: Value) => void;
}

function Choice<Value extends string | number>({ title, all, now, say, choose }: ChoiceProps<Value>): JSX.Element {
  return (
    <fieldset class="choice-field">
      <legend>{title}</legend>
      {all.map((value) => (
        <label key={value}>
          <input type="radio" name={title} checked={value === now} onChange={() => choose(value)} />
          {say(value)}
        </label>
      ))}
    </fieldset>
  );
}

/** Rules that are not reported, each with a way back. */
function Muted({ store: { desk } }: Props): JSX.Element {
  const muted = desk.muted.value;
  return (
    <Section title={t('settings.muted')}>
      {muted.length === 0 && <p class="quiet">{t('mute.none')}</p>}
      <ul class="muted-rules">
        {muted.map((one) => (
          <li key={`${one.rule} ${one.host}`}>
            <code>{one.rule}</code> {one.host ? t('mute.onHost', { host: one.host }) : t('mute.everywhereList')}
            <button
              type="button"
              class="link"
              aria-label={`${t('mute.undo')}: ${one.rule}`}
              onClick={() => desk.unmute(one)}
            >
              {t('mute.undo')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Transfer({ store }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const save = (): void =>
    store.platform.download({
      name: 'why-denied-settings.json',
      mediaType: 'application/json',
      text: `${JSON.stringify({ whyDeniedSettings: store.settings.value }, null, 2)}\n`,
    });
  const load = async (file: File): Promise<void> => {
    const settings = settingsIn(await file.text());
    if (settings) store.set(settings);
    store.desk.notice.value = t(settings ? 'settings.imported' : 'settings.notImported');
  };
  return (
    <Section title={t('settings.transfer')}>
      <div class="ways">
        <button type="button" class="action" onClick={save}>
          {t('settings.export')}
        </button>
        <button type="button" class="action" onClick={() => input.current?.click()}>
          {t('settings.import')}
        </button>
        <button type="button" class="action" onClick={() => store.set(readSettings({}))}>
          {t('settings.reset')}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('settings.file')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) load(file);
          event.currentTarget.value = '';
        }}
      />
    </Section>
  );
}

/** Settings in an exported file; undefined if it holds none. */
function settingsIn(text: string): Settings | undefined {
  try {
    const content: unknown = JSON.parse(text);
    const known = typeof content === 'object' && content !== null && 'whyDeniedSettings' in content;
    return known ? readSettings(content.whyDeniedSettings) : undefined;
  } catch {
    return undefined;
  }
}
