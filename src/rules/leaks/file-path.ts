import type { DenialRule } from '../../engine/rule.ts';
import type { Exchange } from '../../http/exchange.ts';
import { inBody } from '../evidence.ts';
import { bodyLines } from './body-lines.ts';

/** A path in the file system of the server. */
export const filePath: DenialRule = {
  id: 'file-path',
  severity: 'warning',
  title: 'The answer shows a file path of the server',
  why: 'A path can tell the operating system, the account that runs the site, the framework and where its files lie. Other holes that need a path become usable with it.',
  fixes: {
    caller: [],
    apiOwner: [{ text: 'Write paths to the log, and answer with a short message and an id to find it by.' }],
    operator: [
      {
        text: 'On IIS, show detailed error pages only on the server itself.',
        code: { language: 'xml', text: '<httpErrors errorMode="DetailedLocalOnly" />' },
      },
    ],
  },
  references: [
    { title: 'CWE-209', url: 'https://cwe.mitre.org/data/definitions/209.html' },
    { title: 'CWE-497', url: 'https://cwe.mitre.org/data/definitions/497.html' },
  ],
  examples: {
    reports: [
      denied('A path under /var', 'text/plain', 'Permission denied: /var/www/shop/config/app.php'),
      denied('A path of Windows', 'text/html', '<p>Physical Path: C:\\inetpub\\wwwroot\\shop\\reports</p>'),
      denied(
        'A path in JSON',
        'application/json',
        '{"error":"denied","file":"/home/deploy/shop/releases/12/app/guard.rb"}',
      ),
      denied(
        'A file that could not be opened',
        'application/json',
        '{"error":"EACCES: permission denied, open \'/app/data/keys.json\'"}',
      ),
      denied('A shared folder', 'text/plain', 'No access to \\\\files01\\staff\\plans.docx'),
      denied('In a title of the page', 'text/html', '<a title="/srv/shop/app/Guard.php line 80">Guard.php</a> refused'),
    ],
    ignores: [
      denied(
        'The path of the URL',
        'text/html',
        '<p>You have no permission for /home/ann/photos/list on this server.</p>',
        '/home/ann/photos/list',
      ),
      denied('A page of the site in a sentence', 'text/plain', 'Go to /home/settings/profile to verify your address.'),
      denied('A file name without a path', 'text/plain', 'Add the host to server.allowedHosts in vite.config.js.'),
      denied(
        'Addresses of scripts',
        'text/html',
        '<script src="/var/assets/app/main.js"></script><p>Denied. See https://shop.example/usr/local/help.html</p>',
      ),
      denied(
        'A place relative to the installation',
        'text/html',
        '<p>Look into conf/users.xml in your installation.</p>',
      ),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    for (const { text, start } of texts(exchange)) {
      const found = pathIn(text, exchange);
      if (found) {
        const at = start < 0 ? -1 : start + found.at;
        return [
          {
            message: 'The body shows a file path of the server.',
            evidence: [inBody(exchange, at, at < 0 ? -1 : at + found.path.length)],
          },
        ];
      }
    }
    return [];
  },
};

interface Piece {
  readonly text: string;
  /** Where it stands in the body, -1 if escapes were undone. */
  readonly start: number;
}

/** The body's lines as read, then the raw text of a page for what stands in titles. */
function texts({ response }: Exchange): readonly Piece[] {
  const { content } = response;
  const lines = bodyLines(content).map(({ text, start, end }) => ({
    text,
    start: end - start === text.length ? start : -1,
  }));
  const page = content.mediaType.includes('html') ? content.text.slice(0, 300_000) : '';
  const titles: Piece[] = [];
  for (let at = page.indexOf('title="'); at >= 0 && titles.length < 200; at = page.indexOf('title="', at + 7))
    titles.push({
      text: page
        .slice(at + 7, at + 407)
        .split('"', 1)
        .join(''),
      start: at + 7,
    });
  return [...lines, ...titles];
}

const unix =
  /(?<![\w/.:%@-])(?:file:\/\/)?\/(?:var|usr|srv|opt|etc|home|root|mnt|Users|private|proc|nix|app|apps|code|www|data|builds|workspace|workspaces|tmp|lib|web|htdocs|layers|vagrant|run|homepages|kunden|customers|vhosts|domains|storage|media|u0[1-9]|mnt|snapshot|sites|deployments|Applications|Library|Volumes|go|System)\/[\w.@+-]{1,80}(?:\/[\w.@+ -]{1,80}){0,20}/;
const windows = /(?<![\w/])[A-Za-z]:\\{1,2}(?:[\w.$ ~()-]{1,80}\\{1,2}){1,20}[\w.$~()-]{0,80}/;
/** The same with slashes, as portable programs write it. */
const drive = /(?<![\w/.%])[A-Za-z]:\/[\w.$~-]{2,80}(?:\/[\w.$ ~()-]{1,80}){1,20}/;
/** A folder that a machine shares: `\\\\files01\\staff\\plans.docx`. */
const share = /(?<![\w\\])\\{2,4}[A-Za-z][\w.-]{1,60}(?:\\{1,2}[\w.$ -]{1,80}){2,20}/;
/** What systems and languages say when a file cannot be opened. */
const opening =
  /\bopen \/[^\s:]{1,200}: permission denied|\b(?:EACCES|ENOENT|EPERM|EROFS|Errno \d|No such file|failed to open|cannot open|could not open)\b/i;
const system =
  /^(?:file:\/\/)?\/(?:(?:var|usr|srv|opt|etc|root|mnt|proc|nix|tmp|Volumes|homepages)\/|run\/(?:secrets|user|systemd)\/|private\/var\/|go\/(?:src|pkg)\/)/;
const source =
  /\.(?:php|py|rb|js|mjs|cjs|ts|tsx|jsx|java|kt|go|rs|cs|vb|pl|pm|ex|exs|erb|cfg|conf|ini|ya?ml|env|log|sock|key|pem)(?=$|[^\w])/;

function pathIn(text: string, exchange: Exchange): { readonly path: string; readonly at: number } | undefined {
  const onWindows = windows.exec(text) ?? drive.exec(text) ?? share.exec(text);
  if (onWindows) return { path: onWindows[0], at: onWindows.index };
  const found = unix.exec(text);
  if (!found) return undefined;
  const path = found[0];
  const plain = path.replace('file://', '');
  const isKnown = asked(exchange).some((known) => known.includes(plain.trim()) || plain.trim().startsWith(known));
  const deep = plain.split('/').length >= 4;
  const deeper = /^\/(?:home|Users)\//.test(plain) && plain.split('/').length >= 5;
  const certain =
    isAnnounced(text.slice(0, found.index)) || system.test(path) || source.test(path) || deeper || opening.test(text);
  return certain && deep && !isKnown ? { path, at: found.index } : undefined;
}

/** `Rails.root: `, `DOCUMENT_ROOT => `: what comes next is a path of the machine, however short. */
const isAnnounced = (before: string) =>
  /(?:\broot|\bDOCUMENT_ROOT|\bSCRIPT_FILENAME|\bcwd|\bPWD|\bHOME|\b(?:working|install(?:ation)?|project|app(?:lication)?|base|root|home|source) ?(?:dir(?:ectory)?|path|folder)|\bphysical path)["'\])]{0,2}\s{0,3}(?::|=>?|\|)?\s{0,3}["'`]?$/i.test(
    before.slice(-60),
  );

/** What the caller asked for is no secret: its own path comes back in many error pages. */
function asked({ request }: Exchange): readonly string[] {
  const path = URL.canParse(request.url) ? new URL(request.url).pathname : '';
  return [path, decoded(path)].filter((known) => known.length > 1);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function denied(title: string, mediaType: string, body: string, path = '/reports') {
  return {
    title,
    http: `GET ${path} HTTP/1.1\nHost: www.shop.example\n---\nHTTP/1.1 403 Forbidden\nContent-Type: ${mediaType}\n\n${body}`,
  };
}
