import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from './browsers/find.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// Within the project, so that the tests find Playwright and this package by their names.
mkdirSync(join(root, 'e2e/output'), { recursive: true });
const folder = mkdtempSync(join(root, 'e2e/output/fixture-'));
const server: Server = createServer((request, response) => {
  if (request.url === '/') return void response.setHeader('content-type', 'text/html').end('<title>Shop</title>');
  const body =
    request.url === '/save'
      ? 'CSRF token missing'
      : '{"error":"invalid_token","error_description":"The token expired"}';
  response.writeHead(request.url === '/save' ? 403 : 401, { 'content-type': 'application/json' }).end(body);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  writeFileSync(
    join(folder, 'playwright.config.ts'),
    `export default { testDir: '.', reporter: [['json', { outputFile: 'report.json' }]], workers: 1,
  use: { baseURL: 'http://127.0.0.1:${port}', launchOptions: { executablePath: ${JSON.stringify(findBrowser('chromium'))}, args: ['--no-sandbox'] } } };\n`,
  );
  writeFileSync(join(folder, 'shop.spec.ts'), spec);
  // Not spawnSync, which would keep the server above from answering. Tests among them fail on purpose.
  await once(spawn('npx', ['playwright', 'test', '--config', folder], { cwd: root }), 'exit');
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const spec = `import { expect, test } from 'why-denied/playwright';
const save = (page) => page.evaluate(() => fetch('/save', { method: 'POST', body: '{}' }).then(({ status }) => status));
test('a page that is let in', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('Shop');
});
test('a page that is refused', async ({ page }) => {
  await page.goto('/');
  expect(await save(page)).toBe(403);
});
test('a refusal that is expected', async ({ page, denials }) => {
  denials.expect('cause:csrf-rejected path:/save');
  await page.goto('/');
  expect(await save(page)).toBe(403);
});
test('an API request that is refused', async ({ request }) => {
  await request.get('/orders?access_token=Zq7RtY4mXp9LwK2vBn8D', { headers: { authorization: 'Bearer Zq7RtY4mXp9LwK2vBn8D' } });
});
test('a filter that is none', async ({ page, denials }) => {
  denials.expect('colour:red');
  await page.goto('/');
  await save(page);
});
`;

interface Ran {
  readonly status: string;
  readonly errors: readonly { readonly message: string }[];
  readonly attachments: readonly { readonly name: string; readonly body?: string; readonly path?: string }[];
}

function ran(title: string): Ran {
  const { suites } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  const found = suites[0].specs.find((each: { readonly title: string }) => each.title === title);
  return found.tests[0].results[0];
}

const attached = (name: string, { attachments }: Ran) => {
  const found = attachments.find((each) => each.name === name);
  return found?.path ? readFileSync(found.path, 'utf8') : Buffer.from(found?.body ?? '', 'base64').toString();
};

test('a test without a denial passes, with nothing attached', () => {
  expect(ran('a page that is let in')).toMatchObject({ status: 'passed', attachments: [] });
});

test('an unexpected denial fails the test, naming cause and fix', () => {
  const result = ran('a page that is refused');
  expect(result.status).toBe('failed');
  expect(result.errors[0]?.message).toContain('csrf-rejected (certain)');
  expect(result.errors[0]?.message).toMatch(/POST http:\/\/127\.0\.0\.1:\d+\/save -> 403/);
  expect(result.errors[0]?.message).toContain('To do: ');
});

test('an expected denial does not fail the test, and is explained all the same', () => {
  const result = ran('a refusal that is expected');
  expect(result.status).toBe('passed');
  expect(attached('why-denied.md', result)).toContain('`csrf-rejected`');
});

test('requests outside of the browser are explained too, without their secrets', () => {
  const result = ran('an API request that is refused');
  expect(result.errors[0]?.message).toContain('expired-credentials');
  for (const name of ['why-denied.md', 'why-denied.har'])
    expect(attached(name, result)).not.toContain('Zq7RtY4mXp9LwK2vBn8D');
  expect(JSON.parse(attached('why-denied.har', result)).log.entries[0]._whyDenied.cause).toBe('expired-credentials');
});

test('a filter that asks for what does not exist fails with what there is', () => {
  expect(ran('a filter that is none').errors[0]?.message).toContain('colour:red');
});
