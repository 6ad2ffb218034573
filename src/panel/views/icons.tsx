import type { JSX } from 'preact';

const paths = {
  record: 'M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z',
  clear: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM4.2 4.2l7.6 7.6',
  open: 'M8 10.5V2.5M5 5.5l3-3l3 3M2.5 10v3.5h11V10',
  save: 'M8 2.5v8M5 7.5l3 3l3-3M2.5 10v3.5h11V10',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  down: 'M4 6.5l4 4l4-4',
  right: 'M6 4l4 4l-4 4',
  copy: 'M6 5.5h6.5v8H6zM3.5 10.5v-8H10',
  eye: 'M1.5 8C3 5 5.3 3.5 8 3.5S13 5 14.5 8c-1.5 3-3.8 4.5-6.5 4.5S3 11 1.5 8zM8 6.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 0 0 0-3.6z',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  find: 'M7 2.8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 0 0 0-8.4zM10.2 10.2l3.3 3.3',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  list: 'M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h7.5',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  matrix: 'M2.5 2.5h11v11h-11zM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11',
  session: 'M5 3.5H3.5v10h9v-10H11M5.5 2.5h5v2.5h-5zM5.8 9.2l1.6 1.6l2.8-3.2',
  learn: 'M8 4.2C6.5 3 4.5 2.8 2.5 3v9.5c2-.2 4 0 5.5 1.2c1.5-1.2 3.5-1.4 5.5-1.2V3c-2-.2-4 0-5.5 1.2zM8 4.2v9.5',
  settings:
    'M8 5.7a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 0 0 0-4.6zM8 2v1.7M8 12.3V14M2 8h1.7M12.3 8H14M3.8 3.8L5 5M11 11l1.2 1.2M12.2 3.8L11 5M5 11l-1.2 1.2',
  bookmark: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7z',
  bug: 'M5.5 6.5a2.5 2.5 0 0 1 5 0v4a2.5 2.5 0 0 1-5 0zM2.5 8.5h3M10.5 8.5h3M3.5 4.5l2 1.5M12.5 4.5l-2 1.5M3.5 12.5l2-1.5M12.5 12.5l-2-1.5',
  ignore: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM5 8h6',
  note: 'M3 3h10v7.5L10.5 13H3zM5.5 6h5M5.5 8.5h3',
  mute: 'M2.5 6.2v3.6h2.3L8 12.5v-9L4.8 6.2zM10.5 6.3l3.2 3.4M13.7 6.3l-3.2 3.4',
  up: 'M4 9.5l4-4l4 4',
  network: 'M2.5 4h11M2.5 8h7M2.5 12h9',
} as const;

export type IconName = keyof typeof paths;

/** A drawing of 16 by 16 in the colour of the text around it; says nothing to screen readers. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
