import { useSignal } from '@preact/signals';
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { RequestView } from '../../denial-view.ts';
import type { Store } from '../../store.ts';
import { t } from '../../words/t.ts';
import { Section } from '../section.tsx';
import { ChallengeInspector } from './challenge.tsx';
import { ComparisonInspector } from './comparison.tsx';
import { CookieInspector } from './cookies.tsx';
import { CorsInspector } from './cors.tsx';
import { firstOf, type InspectorId, inspectorsOf, isOfToken, isWrong } from './inspectors.ts';
import { TokenInspector } from './token.tsx';

interface Props {
  readonly store: Store;
  readonly denial: RequestView;
}

/** Challenge, token, cookies, CORS and compared answers, each a tab; only those that have something to say. */
export function Inspect({ store, denial }: Props): JSX.Element | null {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const wanted = useSignal<InspectorId | undefined>(undefined);
  const highlight = store.highlight.value;
  const all = inspectorsOf(denial);
  const shown = all.find((one) => one === wanted.value) ?? firstOf(denial);
  useEffect(() => {
    if (isOfToken(highlight, denial)) wanted.value = 'token';
  }, [highlight, denial]);
  useEffect(() => {
    if (shown === 'token' && isOfToken(highlight, denial))
      root.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [highlight, shown, denial]);
  if (!shown) return null;
  return (
    <Section title={t('inspect.title')} class="inspect">
      <div role="tablist" aria-label={t('inspect.title')} onKeyDown={(event) => onTabKey(event, all, shown, wanted)}>
        {all.map((one) => (
          <button
            type="button"
            role="tab"
            key={one}
            id={`${id}-${one}`}
            aria-selected={one === shown}
            aria-controls={`${id}-panel`}
            tabIndex={one === shown ? 0 : -1}
            onClick={() => {
              wanted.value = one;
            }}
          >
            {t(`inspect.${one}`)}
            {isWrong(denial, one) && (
              <span class="fault">
                <span class="off-screen">{t('tone.bad')}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`} ref={root}>
        <Inspector store={store} denial={denial} shown={shown} />
      </div>
    </Section>
  );
}

function Inspector({ store, denial, shown }: Props & { readonly shown: InspectorId }): JSX.Element | null {
  const { challenges, token, cookies, cors } = denial.inspect;
  const chip = store.highlight.value;
  const claim = isOfToken(chip, denial) ? chip?.place.slice('claim:'.length) : undefined;
  if (shown === 'challenge') return challenges ? <ChallengeInspector view={challenges} /> : null;
  if (shown === 'token') return token ? <TokenInspector token={token} marked={claim} /> : null;
  if (shown === 'cookies') return <CookieInspector store={store} denial={denial} cookies={cookies} />;
  if (shown === 'cors') return cors ? <CorsInspector cors={cors} /> : null;
  return <ComparisonInspector store={store} denial={denial} />;
}

function onTabKey(
  event: TargetedKeyboardEvent<HTMLDivElement>,
  all: readonly InspectorId[],
  shown: InspectorId,
  wanted: { value: InspectorId | undefined },
): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const next = (all.indexOf(shown) + step + all.length) % all.length;
  event.preventDefault();
  wanted.value = all[next];
  event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
}
