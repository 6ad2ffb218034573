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
