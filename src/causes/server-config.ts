import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import type { Exchange } from '../http/exchange.ts';
import { isBare } from './facts/bare-answer.ts';
import { callingSite, folderOf, isAnonymous, isStaticFile, pathOf } from './facts/caller.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { isServed, isWebServer } from './facts/outcome.ts';
import { isSameCaller } from './facts/same-caller.ts';
import { fileKeptFromServer } from './facts/server-file.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** The web server's own configuration or the file system refuses. */
export const serverConfig: Cause = {
  id: 'server-config',
  title: 'Server settings or file modes',
  headline:
    'The web server itself refuses this path: by a rule in its configuration, or because it may not read the file.',
  meaning:
    'The answer comes from the server software or the file system, before any application. Either a rule denies the path for everybody (hidden files, internal folders), or the user that the server runs as may not read the file or enter a folder above it. ' +
    'It does not mean that the visitor should sign in; no login changes it.',
  fixes: {
    caller: [
      {
        text: 'Check the URL: files whose names begin with a dot, configuration files and internal folders are closed on purpose.',
      },
      {
        text: 'Try another file in the same folder. If all are refused, it is a rule or the folder; if only this one, the mode of the file.',
      },
      { text: 'Tell the administrator the URL and the time; only the server can be changed.' },
    ],
    apiOwner: [
      {
        text: 'Check how files get to the server: archives, copies by root and some upload tools leave modes that the server cannot read.',
        code: {
          language: 'sh',
          text: 'find /var/www/site -type d -exec chmod 755 {} +\nfind /var/www/site -type f -exec chmod 644 {} +',
        },
      },
      { text: 'Look for an .htaccess or web.config file in the folder or above it that came along with the upload.' },
      {
        vendor: 'vite',
        text: 'Allow the folder that the file lies in.',
        code: { language: 'js', text: "export default { server: { fs: { allow: ['..'] } } };" },
      },
    ],
    operator: [
      {
        text: 'Check every step of the path: folders need 755 (enter), files 644 (read), for the user that the server runs as.',
        code: {
          language: 'sh',
          text: 'namei -l /var/www/site/reports/2026.pdf\nsudo -u www-data cat /var/www/site/reports/2026.pdf > /dev/null',
        },
      },
      {
        text: 'On systems with SELinux, check the label of the files.',
        code: { language: 'sh', text: 'ls -Z /var/www/site\nrestorecon -Rv /var/www/site' },
      },
      {
        vendor: 'nginx',
        text: 'Look in the error log: "Permission denied" is a file mode, "access forbidden by rule" a deny directive.',
        code: { language: 'sh', text: 'grep -E "forbidden|denied" /var/log/nginx/error.log | tail' },
      },
      {
        vendor: 'apache',
        text: 'Look in the error log: AH01630 is a Require rule, AH00035 a file mode, AH00037 a symbolic link that is not allowed.',
        code: {
          language: 'apache',
          text: '<Directory /var/www/site>\n  Options FollowSymLinks\n  Require all granted\n</Directory>',
        },
      },
      {
        vendor: 'iis',
        text: 'Give the account of the application pool the right to read the folder; 401.3 and 403.1 to 403.3 are about rights of the file system and of the handler.',
        code: { language: 'sh', text: 'icacls C:\\inetpub\\site /grant "IIS AppPool\\site:(OI)(CI)RX"' },
      },
      {
        vendor: 'haproxy',
        text: 'Look for the http-request deny rule whose condition matches; the log shows the flag PR.',
        code: { language: 'sh', text: 'grep -n "http-request deny" /etc/haproxy/haproxy.cfg' },
      },
    ],
  },
  tellApart:
    'Look at the error log of the server: it says rule or file mode. From outside: if every visitor on every network is refused, signed in or not, it is this.',
  references: [
    { title: 'nginx, ngx_http_access_module', url: 'https://nginx.org/en/docs/http/ngx_http_access_module.html' },
    { title: 'Apache, Access Control', url: 'https://httpd.apache.org/docs/2.4/howto/access.html' },
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
  ],
  examples: [
    {
      title: 'a server that cannot read its own access file',
      http: `
        GET /shop/ HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 403 Forbidden
        Server: Apache
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource. Server unable to read htaccess file, denying access to be safe</p></body></html>
      `,
    },
    {
      title: 'a file that the server closes for everybody',
      http: `
        GET /shop/.htaccess HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 403 Forbidden
        Server: Apache
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>
      `,
    },
    {
      title: 'one image that is refused while the others of its folder are served',
      http: `
        GET /img/harbour.jpg HTTP/1.1
        Host: www.example.net
        Referer: https://www.example.net/
        ---
        HTTP/1.1 200 OK
        Content-Type: image/jpeg
        Content-Length: 40960
        ---
        GET /img/boat.jpg HTTP/1.1
        Host: www.example.net
        Referer: https://www.example.net/
        ---
        HTTP/1.1 403 Forbidden
        Server: nginx
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>
      `,
    },
    {
      title: 'a file system that refuses the server',
      http: `
        GET /reports/2026.pdf HTTP/1.1
        Host: intranet.example.org
        ---
        HTTP/1.1 401 Unauthorized
        Server: Microsoft-IIS/10.0
        Content-Type: text/html

        <html><head><title>IIS Detailed Error - 401.3 - Unauthorized</title></head><body><h2>HTTP Error 401.3 - Unauthorized</h2><p>You do not have permission to view this directory or page because of the access control list (ACL) configuration or encryption settings for this resource on the Web server.</p></body></html>
      `,
    },
  ],
  notExamples: [
    {
      title: 'a stock page on an ordinary file',
      http: `
        GET /reports/2026.pdf HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 403 Forbidden
        Server: Apache
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>
      `,
    },
    {
      title: 'a folder without an index page',
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
      title: 'a login that the server asks for',
      http: `
        GET /internal/ HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 401 Unauthorized
        Server: nginx
        WWW-Authenticate: Basic realm="internal"
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'server-config'),
    ...worded(exchange, 'server-config'),
    ...closedFile(exchange),
    ...unreadableFile(exchange),
    ...oneFileOfMany(exchange, around),
  ],
};

/** The server was refused itself, by the rights of the file. */
function unreadableFile(exchange: Exchange): readonly Clue[] {
  const place = exchange.response.status === 403 ? fileKeptFromServer(exchange) : undefined;
  if (!place) return [];
  const because = 'The response names a file of the server, and says that it may not be read.';
  return [clue('server-config', ['wording', 'likely'], because, [answered(exchange, place)])];
}

/** Servers ship with a rule against their own access files; rules against other hidden files are common. */
function closedFile(exchange: Exchange): readonly Clue[] {
  const hidden = pathOf(exchange)
    .split('/')
    .find((step) => step.startsWith('.') && step !== '.well-known');
  if (exchange.response.status !== 403 || !hidden || !isBare(exchange) || !isWebServer(exchange)) return [];
  const because = 'The path holds a name that begins with a dot: web servers close such files for everybody.';
  const confidence = hidden.toLowerCase().startsWith('.ht') ? 'likely' : 'possible';
  return [clue('server-config', ['request', confidence], because, [asked(exchange, 'url')])];
}

/** One file refused among others of its folder that are served to the same caller: its mode, or a rule about its name. */
function oneFileOfMany(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const plain = isStaticFile(exchange) && isAnonymous(exchange) && !exchange.request.url.includes('?');
  if (exchange.response.status !== 403 || !plain || !isBare(exchange) || !isWebServer(exchange)) return [];
  const sibling = around.sameOrigin.find(
    (other) =>
      isServed(other) && isStaticFile(other) && folderOf(other) === folderOf(exchange) && isSameVisit(other, exchange),
  );
  if (!sibling) return [];
  const because = 'Other files of the same folder are served to the same caller, so it is about this file alone.';
  return [
    clue('server-config', ['neighbours', 'likely'], because, [asked(sibling, 'url'), answered(sibling, 'status')]),
  ];
}

function isSameVisit(one: Exchange, other: Exchange): boolean {
  return pathOf(one) !== pathOf(other) && isSameCaller(one, other) && callingSite(one) === callingSite(other);
}
