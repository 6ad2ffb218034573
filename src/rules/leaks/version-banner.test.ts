import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

/** Whether one field of a refusal is reported as telling a product's version. */
function reported(line: string): boolean {
  const session = createSession();
  const http = `HTTP/1.1 403 Forbidden\n${line}\nContent-Type: text/plain\n\nno`;
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.report().findings.some(({ rule }) => rule === 'version-banner');
}

describe('the version of a product in a field of its own name', () => {
  test.each([
    'Mautic-Version: 5.1.1',
    'NocoDB-Version: 0.258.11',
    'kbn-version: 8.15.2',
    'Akaunting-Version: v3.1.4',
    'Directus-Version: 10.13.1-rc.2',
    'X-Magento-Version: 2.4.6',
  ])('%s', (line) => expect(reported(line)).toBe(true));
});

describe('the version of something else', () => {
  test.each([
    'Mime-Version: 1.0.0',
    'OData-Version: 4.0.1',
    'Stripe-Version: 2025-09-30',
    'API-Version: 2.90.0',
    'Schema-Version: 3.1.4',
    'Node-RED-API-Version: 2.0.0',
    'Policy-Version: 1.2.3',
    'Mautic-Version: 5',
  ])('%s', (line) => expect(reported(line)).toBe(false));
});

/** Whether a line of a page of a refusal is reported as telling a product's version. */
function reportedInPage(line: string): boolean {
  const session = createSession();
  const http = `HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<html><body><h1>Forbidden</h1><div>${line}</div></body></html>`;
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.report().findings.some(({ rule }) => rule === 'version-banner');
}

describe('a framework that signs its page', () => {
  test.each([
    ['<a href="https://www.thinkphp.example">ThinkPHP</a> <span>V6.0.12LTS</span> <span>{ made for APIs }</span>'],
    ['CodeIgniter 4.4.3 in development'],
    ['This application runs on CakePHP 5.0.2, see the manual'],
    ['Phalcon 5.3.1 has stopped here'],
    ['Nette Framework 3.1 at your service'],
  ])('%s', (line) => expect(reportedInPage(line)).toBe(true));

  test.each([
    ['Made with ThinkPHP and tea'],
    ['Read the manual of CodeIgniter, chapter 4'],
    ['Phalcon is a falcon in 3 languages'],
    ['Nette people work here'],
    ['CakePHP: 12 recipes'],
  ])('not: %s', (line) => expect(reportedInPage(line)).toBe(false));
});
