import { fileURLToPath } from 'node:url';
import express from 'express';
import serveIndex from 'serve-index';
import { answer, page } from '../answer.ts';
import type { Scenario } from '../scenario.ts';

const group = 'files';
const folder = fileURLToPath(new URL('../files', import.meta.url));

/** What a web server refuses before any application is asked. */
export const files: readonly Scenario[] = [
  {
    id: 'folder',
    group,
    title: 'A folder without an index',
    button: 'List a closed folder',
    teaches: 'One folder may be listed, its neighbour may not: the files in it can be open all the same.',
    look: 'that the URL is a folder, and what was meant may be a file in it',
    steps: () => [
      { path: 'public/', as: 'frame' },
      { path: 'private/', as: 'frame' },
    ],
    mount: ({ here }) =>
      here
        .use('/public', serveIndex(`${folder}/public`))
        .get(
          '/private/',
          answer(
            403,
            page(
              '403 Forbidden',
              'Directory listing denied. This virtual directory does not allow contents to be listed.',
            ),
          ),
        ),
    expect: { status: 403, cause: 'directory-listing' },
  },
  {
    id: 'dot-file',
    group,
    title: 'A file whose name begins with a dot',
    button: 'Fetch a hidden file',
    teaches: 'The static file server has a rule against hidden files, and in development mode it shows its insides.',
    look: 'the stack trace and the paths of this very machine',
    steps: () => [{ path: '.settings', as: 'frame' }],
    mount: ({ here }) => here.use(express.static(folder, { dotfiles: 'deny', fallthrough: false })),
    expect: { status: 403, cause: 'server-config', rules: ['stack-trace'] },
  },
];
