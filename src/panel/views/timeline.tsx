import { useSignal } from '@preact/signals';
import type { JSX, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import { clock, pagePath } from '../format.ts';
import type { Store } from '../store.ts';
import { type Bin, bins, marks, position, type Span, spanOf } from '../timeline.ts';
import { t } from '../words/t.ts';
import { Icon } from './icons.tsx';

const slices = 120;
const height = 22;

type Shares = readonly [number, number];

/** All requests faintly and denials strongly, in time; page loads are lines. Dragging over it shows only that time. */
export function Timeline({ store }: { readonly store: Store }): JSX.Element | null {
  const times = store.times.value;
  const denials = store.denials.value;
  const pages = store.pages.value;
  const span = useMemo(() => spanOf(times), [times]);
  const drag = useSignal<Shares | undefined>(undefined);
  const slicesOfTime = useMemo(() => (span ? bins(span, times, denials, slices) : []), [span, times, denials]);
  const loads = useMemo(() => (span ? marks(span, pages) : []), [span, pages]);
  if (!span) return null;
  const most = Math.max(...slicesOfTime.map((bin) => bin.all), 1);
  const finish = (): void => {
    const chosen = drag.value;
    drag.value = undefined;
    if (chosen) store.span.value = spanBetween(span, chosen);
  };
  const shares = drag.value ?? sharesOf(span, store.span.value);
  return (
    <div class="timeline">
      <svg
        role="img"
        aria-label={t('timeline.label', { from: clock(span.from), to: clock(span.to) })}
        viewBox={`0 0 ${slices} ${height}`}
        preserveAspectRatio="none"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.value = [share(event), share(event)];
        }}
        onPointerMove={(event) => {
          if (drag.value) drag.value = [drag.value[0], share(event)];
        }}
        onPointerUp={finish}
      >
        <path class="requests" d={barsOf(slicesOfTime, (bin) => bin.all, most)} />
        <path class="denials" d={barsOf(slicesOfTime, (bin) => bin.denied, most)} />
        <Chosen shares={shares} />
      </svg>
      {loads.map((mark) => (
        <i
          key={`${mark.at} ${mark.url}`}
          class="page-load"
          title={t('timeline.pageLoad', { path: pagePath(mark.url) })}
          style={{ left: `${position(span, mark.at) * 100}%` }}
        />
      ))}
      <Edge store={store} span={span} shares={shares ?? [0, 1]} which={0} />
      <Edge store={store} span={span} shares={shares ?? [0, 1]} which={1} />
      {store.span.value && (
        <button
          type="button"
          class="tool"
          aria-label={t('timeline.all')}
          title={t('timeline.all')}
          onClick={() => {
            store.span.value = undefined;
          }}
        >
          <span class="word">{`${clock(store.span.value.from)} – ${clock(store.span.value.to)}`}</span>
          <Icon name="cross" />
        </button>
      )}
    </div>
  );
}

interface EdgeProps {
  readonly store: Store;
  readonly span: Span;
  readonly shares: Shares;
  readonly which: 0 | 1;
}

/** One end of the chosen time, for the keyboard: arrows move it, Home and End to the ends. */
function Edge({ store, span, shares, which }: EdgeProps): JSX.Element {
  const ordered = [Math.min(...shares), Math.max(...shares)] as const;
  const at = ordered[which];
  const onKey = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const to = moved(event, at);
    if (to === undefined) return;
    event.preventDefault();
    const next: Shares = which === 0 ? [Math.min(to, ordered[1]), ordered[1]] : [ordered[0], Math.max(to, ordered[0])];
    store.span.value = spanBetween(span, next);
  };
  return (
    <div
      role="slider"
      class="edge"
      tabIndex={0}
      aria-label={t(which === 0 ? 'timeline.from' : 'timeline.to')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(at * 100)}
      aria-valuetext={clock(span.from + at * (span.to - span.from))}
      style={{ left: `${at * 100}%` }}
      onKeyDown={onKey}
    />
  );
}

/** Where a key moves an edge to. */
function moved({ key, shiftKey }: KeyboardEvent, at: number): number | undefined {
  const step = shiftKey ? 0.1 : 0.02;
  if (key === 'Home') return 0;
  if (key === 'End') return 1;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, at - step);
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(1, at + step);
  return undefined;
}

function Chosen({ shares }: { readonly shares: Shares | undefined }): JSX.Element | null {
  if (!shares) return null;
  const [from, to] = [Math.min(...shares), Math.max(...shares)];
  return <rect class="chosen" x={from * slices} width={Math.max((to - from) * slices, 0.2)} y={0} height={height} />;
}

/** Bars as one path; heights grow with the root, so that one request stays visible beside a hundred. */
function barsOf(all: readonly Bin[], number: (bin: Bin) => number, most: number): string {
  return all
    .map((bin, slice) => {
      const size = number(bin) === 0 ? 0 : 4 + Math.sqrt(number(bin) / most) * (height - 6);
      return size === 0 ? '' : `M${slice + 0.12} ${height}v${-size.toFixed(2)}h.76v${size.toFixed(2)}z`;
    })
    .join('');
}

function share(event: TargetedPointerEvent<SVGSVGElement>): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return Math.min(1, Math.max(0, (event.clientX - left) / Math.max(width, 1)));
}

function sharesOf(span: Span, chosen: Span | undefined): Shares | undefined {
  return chosen ? [position(span, chosen.from), position(span, chosen.to)] : undefined;
}

/** A click without a drag takes the choice back, and so does choosing everything. */
function spanBetween(span: Span, [one, other]: Shares): Span | undefined {
  const apart = Math.abs(one - other);
  if (apart < 0.005 || apart > 0.999) return undefined;
  const at = (part: number): number => span.from + part * (span.to - span.from);
  return { from: Math.floor(at(Math.min(one, other))), to: Math.ceil(at(Math.max(one, other))) };
}
