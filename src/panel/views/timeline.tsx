import { useSignal } from '@preact/signals';
import type { JSX, TargetedPointerEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import { clock, pagePath } from '../format.ts';
import type { Store } from '../store.ts';
import { type Bin, bins, marks, position, type Span, spanOf } from '../timeline.ts';

const slices = 120;
const height = 22;

/** All requests faintly and denials strongly, in time; page loads are lines. Dragging over it shows only that time. */
export function Timeline({ store }: { readonly store: Store }): JSX.Element | null {
  const times = store.times.value;
  const span = useMemo(() => spanOf(times), [times]);
  const drag = useSignal<readonly [number, number] | undefined>(undefined);
  if (!span) return null;
  const slicesOfTime = bins(span, times, [...store.rows.value.values()], slices);
  const most = Math.max(...slicesOfTime.map((bin) => bin.all), 1);
  const finish = (): void => {
    const chosen = drag.value;
    drag.value = undefined;
    if (chosen) store.span.value = spanBetween(span, chosen);
  };
  return (
    <div class="timeline">
      <svg
        role="img"
        aria-label={`Requests from ${clock(span.from)} to ${clock(span.to)}`}
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
        <Chosen shares={drag.value ?? sharesOf(span, store.span.value)} />
      </svg>
      {marks(span, store.pages.value).map((mark) => (
        <i
          key={`${mark.at} ${mark.url}`}
          class="page-load"
          title={`Page load: ${pagePath(mark.url)}`}
          style={{ left: `${position(span, mark.at) * 100}%` }}
        />
      ))}
      {store.span.value && (
        <button
          type="button"
          class="tool"
          aria-label="Show all times"
          title="Show all times"
          onClick={() => {
            store.span.value = undefined;
          }}
        >
          <span class="word">{`${clock(store.span.value.from)} to ${clock(store.span.value.to)}`}</span> ×
        </button>
      )}
    </div>
  );
}

function Chosen({ shares }: { readonly shares: readonly [number, number] | undefined }): JSX.Element | null {
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

function sharesOf(span: Span, chosen: Span | undefined): readonly [number, number] | undefined {
  return chosen ? [position(span, chosen.from), position(span, chosen.to)] : undefined;
}

/** A click without a drag takes the choice back. */
function spanBetween(span: Span, [one, other]: readonly [number, number]): Span | undefined {
  if (Math.abs(one - other) < 0.005) return undefined;
  const at = (part: number): number => span.from + part * (span.to - span.from);
  return { from: Math.floor(at(Math.min(one, other))), to: Math.ceil(at(Math.max(one, other))) };
}
