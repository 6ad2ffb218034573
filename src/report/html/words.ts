import type { Audience, Confidence, Layer } from '../../engine/taxonomy.ts';

export const audienceWords: readonly (readonly [Audience, string])[] = [
  ['caller', 'If you send the request'],
  ['api-owner', 'If you own the API'],
  ['operator', 'If you run the server'],
];

export const layerWords: Readonly<Record<Layer, string>> = {
  edge: 'in front of the server',
  gateway: 'the API gateway',
  identity: 'the login service',
  framework: 'inside the application',
  server: 'the web server',
  api: 'the API itself',
  network: 'on the way to the server',
};

/** How sure it is, as a shape beside the word. */
export const confidenceDots: Readonly<Record<Confidence, string>> = {
  certain: '●●●',
  likely: '●●○',
  possible: '●○○',
};

/** `3 denials`, `1 denial`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** A moment as `2026-03-01 12:00:07 UTC`; empty if it is not known. */
export function momentText(time: number | undefined): string {
  if (!time || Math.abs(time) > 8.64e15) return '';
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** `response.header:www-authenticate` as `response header www-authenticate`. */
export function placeWords(where: string): string {
  return where.replace('.', ' ').replace(':', ' ');
}
