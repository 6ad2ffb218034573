import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { fileKeptFromServer } from './server-file.ts';

function place(body: string, path = '/'): string | undefined {
  const http = `GET ${path} HTTP/1.1\nHost: stats.works.example\n---\nHTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\n${body}`;
  return readExample({ http }).map(fileKeptFromServer)[0];
}

describe('a file of the server that it may not read itself', () => {
  test.each([
    ['Access to file is not permitted: /usr/share/meter/web/index.html'],
    ["Permission denied: '/srv/www/index.html'"],
    ['open() "/usr/share/pages/index.html" failed (13: Permission denied)'],
    ["Access to the path 'C:\\inetpub\\wwwroot\\plan.txt' is denied."],
    ["[Errno 13] Permission denied: '/var/lib/app/data.csv'"],
    ['java.nio.file.AccessDeniedException: /var/data/report.pdf'],
    ['Cannot read /home/web/public_html/index.php: permission denied'],
  ])('%s', (body) => expect(place(body)).toBeDefined());

  test.each([
    ['Access to /admin/reports is not permitted'],
    ['Permission denied for path /users/7 in security rules'],
    ['Permission denied: user=etl, access=READ, inode="/var/lake/raw":hdfs:hdfs:drwx------'],
    ['You are not permitted to read /var/plans/2026 in this space'],
    ['Your key has no access to /srv/team/docs: permission denied'],
    ['The log is in /var/log/app/error.log'],
  ])('not: %s', (body) => expect(place(body)).toBeUndefined());

  test('not what the caller asked for by its path', () =>
    expect(place('Permission denied: /srv/share/a.txt', '/files?path=/srv/share/a.txt')).toBeUndefined());
});
