import type { RequestHandler } from 'express';

/** Answers every request the same: text as a page, all else as JSON. */
export const answer =
  (status: number, body?: unknown, fields: Readonly<Record<string, string>> = {}): RequestHandler =>
  (_request, response) => {
    response.status(status).set(fields);
    if (body === undefined) response.end();
    else if (typeof body === 'string') response.type('html').send(body);
    else response.json(body);
  };

/** A small page as servers make them. */
export const page = (title: string, ...paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
