import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { isBare } from './facts/bare-answer.ts';
import { isDirectory, pathOf } from './facts/caller.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { isServed, isWebServer } from './facts/outcome.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** A directory without an index document, listing off. */
export const directoryListing: Cause = {
  id: 'directory-listing',
  title: 'Folder without an index page',
  headline: 'The URL names a folder, there is no index page in it, and the server does not list what folders hold.',
  meaning:
    'A web server answers the URL of a folder with its index document, usually index.html. There is none here under the expected name, and showing a list of the files is switched off, which is the safe setting. ' +
    'It does not mean that the files in the folder are protected: each of them may well be served under its own URL. Signing in does not help.',
  fixes: {
    caller: [
      {
        text: 'Ask for a file in the folder by its full name, for example index.html, or follow a link in place of shortening the URL.',
      },
      { text: 'Check the URL for a slash at the end that should not be there, and for a missing last part.' },
      {
        text: 'If it is your own site: upload an index document into this folder. Upper and lower case count: Index.html is not index.html on most servers.',
        code: {
          language: 'sh',
          text: 'curl -I https://www.example.com/docs/\ncurl -I https://www.example.com/docs/index.html',
        },
      },
    ],
    apiOwner: [
      {
        text: 'Put an index document into the folder, or make the build write it there; check that the files lie where the server looks for them and not one folder deeper.',
        code: { language: 'sh', text: 'ls -l /var/www/site/docs/' },
      },
      {
        text: 'For a single-page application, let every unknown path fall back to its page.',
        code: { language: 'nginx', text: 'location / { try_files $uri /index.html; }' },
      },
      {
        text: 'For an application in PHP or another language, check that its entry file is named as an index document.',
      },
    ],
    operator: [
      {
        vendor: 'nginx',
        text: 'Name the index documents; switch the listing on only where all may see every file.',
        code: { language: 'nginx', text: 'index index.html index.php;\n# location /pub/ { autoindex on; }' },
      },
      {
        vendor: 'apache',
        text: 'Name the index documents. The log says AH01276 where this is the reason.',
        code: {
          language: 'apache',
          text: 'DirectoryIndex index.html index.php\n# <Directory /var/www/site/pub>\n#   Options +Indexes\n# </Directory>',
        },
      },
      {
        vendor: 'iis',
        text: 'Add the name to the default documents (substatus 403.14 is this case).',
        code: {
          language: 'xml',
          text: '<system.webServer><defaultDocument enabled="true"><files><add value="index.html"/></files></defaultDocument></system.webServer>',
        },
      },
      {
        vendor: 's3',
        text: 'The REST endpoint of a bucket knows no index documents: use the website endpoint, or set a default root object and a rewrite at the content delivery network.',
        code: { language: 'sh', text: 'aws s3 website s3://BUCKET --index-document index.html' },
      },
      {
        text: 'Check the file modes: a folder that the server may not read has the same page. Folders 755, files 644.',
        code: {
          language: 'sh',
          text: 'namei -l /var/www/site/docs/index.html\nchmod 755 /var/www/site/docs\nchmod 644 /var/www/site/docs/index.html',
        },
      },
    ],
  },
  tellApart:
    'Look at the URL: if it ends with a slash and a file below it is served, it is this. If the files below it are refused too, it is a rule of the server or a file mode.',
  references: [
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
    { title: 'nginx, ngx_http_index_module', url: 'https://nginx.org/en/docs/http/ngx_http_index_module.html' },
    { title: 'Apache, mod_dir', url: 'https://httpd.apache.org/docs/2.4/mod/mod_dir.html' },
  ],
  examples: [
    {
      title: 'a folder that is refused while a file in it is served',
      http: `
        GET /gallery/boat.jpg HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 200 OK
        Content-Type: image/jpeg
        Content-Length: 40960
        ---
        GET /gallery/ HTTP/1.1
        Host: www.example.net
        Accept: text/html
        ---
        HTTP/1.1 403 Forbidden
        Server: nginx
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>
      `,
    },
    {
      title: 'a message that listing is denied',
      http: `
        GET /docs/ HTTP/1.1
        Host: intranet.example.org
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/html

        <html><head><title>403</title></head><body><h1>Directory Listing Denied</h1><p>This Virtual Directory does not allow contents to be listed.</p></body></html>
      `,
    },
    {
      title: 'a folder that the server recognised before it refused',
      http: `
        GET /docs HTTP/1.1
        Host: www.example.net
        Accept: text/html
        ---
        HTTP/1.1 301 Moved Permanently
        Server: Apache
        Location: https://www.example.net/docs/
        ---
        GET /docs/ HTTP/1.1
        Host: www.example.net
        Accept: text/html
        ---
        HTTP/1.1 403 Forbidden
        Server: Apache
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>
      `,
    },
  ],
  notExamples: [
    {
      title: 'a folder with nothing to compare',
      http: `
        GET /gallery/ HTTP/1.1
        Host: www.example.net
        Accept: text/html
        ---
        HTTP/1.1 403 Forbidden
        Server: nginx
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>
      `,
    },
    {
      title: 'a file on the same server',
      http: `
        GET /gallery/boat.jpg HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 403 Forbidden
        Server: nginx
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>
      `,
    },
    {
      title: 'an API whose collection ends with a slash',
      http: `
        GET /api/users/ HTTP/1.1
        Host: shop.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"detail":"You do not have permission to list users."}
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'directory-listing'),
    ...worded(exchange, 'directory-listing'),
    ...knownFolder(exchange, around),
  ],
};

/** A bare 403 on a folder says nothing alone; a second clue is a file below it that is served, or the added slash. */
function knownFolder(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const { method } = exchange.request;
  const fits = exchange.response.status === 403 && (method === 'GET' || method === 'HEAD') && isDirectory(exchange);
  if (!fits || !isBare(exchange) || !isWebServer(exchange)) return [];
  const file = around.sameOrigin.find((other) => isServed(other) && liesIn(pathOf(other), pathOf(exchange)));
  if (file)
    return [because('A file in this folder is served, so the folder itself is what has no page.', exchange, file)];
  const index = around.sameOrigin.find((other) => other.response.status === 404 && isIndexOf(other, exchange));
  if (index) return [because('The index document of this folder is asked for by name and not found.', exchange, index)];
  const slash = around.sameOrigin.find((other) => addsSlash(other, exchange));
  return slash ? [because('The server added the slash by itself, so it knows this as a folder.', exchange, slash)] : [];
}

function because(reason: string, exchange: Exchange, neighbour: Exchange): Clue {
  const evidence = [asked(exchange, 'url'), asked(neighbour, 'url'), answered(neighbour, 'status')] as const;
  return clue('directory-listing', ['neighbours', 'likely'], reason, evidence);
}

function liesIn(file: string, folder: string): boolean {
  return file.startsWith(folder) && file.length > folder.length && !file.slice(folder.length).includes('/');
}

function isIndexOf(other: Exchange, exchange: Exchange): boolean {
  const [folder, path] = [pathOf(exchange), pathOf(other)];
  return liesIn(path, folder) && /^(?:index|default)\.[a-z]{2,5}$/i.test(path.slice(folder.length));
}

function addsSlash(redirect: Exchange, exchange: Exchange): boolean {
  const { status } = redirect.response;
  const target = fieldValue(redirect.response, 'location') ?? '';
  return (
    (status === 301 || status === 308) &&
    `${pathOf(redirect)}/` === pathOf(exchange) &&
    target.endsWith(pathOf(exchange))
  );
}
