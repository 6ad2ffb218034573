import type { JSX } from 'preact';
import type { Life } from '../denial-view.ts';
import { duration, moment } from '../format.ts';
import { goodBefore, type LifePoint, lifePoints } from '../life.ts';
import { t, tn, words } from '../words/t.ts';

/** The life of a credential as a line: first used, last accepted, expired, refused; green as long as it was good. */
export function LifeLine({ life }: { readonly life: Life }): JSX.Element {
  const points = lifePoints(life);
  return (
    <figure class="life">
      <figcaption>{captionOf(life)}</figcaption>
      <ol>
        {points.map((point, index) => (
          <Point key={`${point.at} ${point.kind}`} points={points} index={index} now={life.now} />
        ))}
      </ol>
    </figure>
  );
}

interface PointProps {
  readonly points: readonly LifePoint[];
  readonly index: number;
  readonly now: number;
}

function Point({ points, index, now }: PointProps): JSX.Element | null {
  const point = points[index];
  if (!point) return null;
  const before = points[index - 1];
  const good = before ? before.goodAfter : goodBefore(points);
  return (
    <li class={`${point.kind} ${good ? 'good-before' : ''} ${point.goodAfter ? 'good-after' : ''}`}>
      <span class="gap">{before && duration(point.at - before.at)}</span>
      <b class={point.now ? 'now' : ''} />
      <span class="what">{t(`life.${point.words}`)}</span>
      <time dateTime={isoOf(point.at)} title={isoOf(point.at)}>
        {moment(point.at, now)}
      </time>
    </li>
  );
}

function captionOf({ uses }: Life): string {
  const accepted = uses.filter((use) => use.accepted).length;
  const refused = uses.length - accepted;
  const all = [
    ...(accepted > 0 ? [tn('life.accepted', accepted)] : []),
    ...(refused > 0 || accepted === 0 ? [tn('life.refused', Math.max(refused, 1))] : []),
  ];
  return t('life.caption', { what: new Intl.ListFormat(words.value.language, { type: 'unit' }).format(all) });
}

function isoOf(at: number): string {
  return Math.abs(at) < 8.64e15 ? new Date(at).toISOString() : '';
}
