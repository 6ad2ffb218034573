import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causes } from '../causes/index.ts';
import { readExample } from '../engine/example.ts';
import { causeIds } from '../engine/taxonomy.ts';
import type { Vendor } from '../engine/vendor.ts';
import type { Exchange } from '../http/exchange.ts';
import { rules } from '../rules/index.ts';
import { vendors } from './index.ts';
import { recognise } from './matcher.ts';
import { indexOf, matches } from './matching/index.ts';

/** Products that speak another one's language on purpose: their samples may match its entries too. */
const dialects: Readonly<Record<string, readonly string[]>> = {
  cloudfront: ['s3'],
  minio: ['s3'],
  netlify: ['golang-jwt'],
  postgrest: ['jsonwebtoken', 'kong'],
  firebase: ['google-apis'],
  jenkins: ['jetty'],
  redmine: ['rails'],
  clockify: ['spring-security'],
};

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /^[a-z0-9-]+\.ts$/.test(name));
const ids = files.map((name) => name.slice(0, -3)).filter((name) => name !== 'index' && name !== 'matcher');
const index = indexOf(vendors);

function entriesOf(vendor: Vendor): readonly {
  readonly sample: string;
  readonly source: string;
  readonly cause?: string;
  readonly shared?: true;
}[] {
  return [...vendor.denials, ...(vendor.vocabularies ?? [])];
}

function target(sample: string): Exchange {
  const exchange = readExample({ http: sample }).at(-1);
  if (!exchange) throw new Error('no exchange in the sample');
  return exchange;
}

function dataOnly(value: unknown): boolean {
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return true;
  return Object.values(value).every(dataOnly);
}

it('lists every file of the folder, and each under its own name', () => {
  expect(vendors.map((vendor) => vendor.id)).toEqual([...ids].sort());
});

/** Every product that a piece of advice is kept for. */
function vendorsNamedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const named = 'text' in value && 'vendor' in value && typeof value.vendor === 'string' ? [value.vendor] : [];
  return [...named, ...Object.values(value).flatMap(vendorsNamedIn)];
}

it('knows every product that the advice of a cause or rule is kept for', () => {
  const named = vendorsNamedIn([...causes, ...rules]);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

it('files every signature under something that a response must have', () => {
  expect(index.always.map((signature) => `${signature.vendor.id} ${JSON.stringify(signature.when)}`)).toEqual([]);
});

describe.each(vendors.map((vendor) => [vendor.id, vendor] as const))('%s', (id, vendor) => {
  it('is data with a name, a known cause and a public source for each entry', () => {
    expect(dataOnly(vendor)).toBe(true);
    expect(vendor.name.length).toBeGreaterThan(1);
    for (const { source } of entriesOf(vendor)) expect(source).toMatch(/^https:\/\/[a-z0-9.-]+\//);
    for (const { cause } of vendor.denials) expect(causeIds).toContain(cause);
    for (const { codes } of vendor.vocabularies ?? [])
      for (const [cause] of Object.values(codes)) expect(causeIds).toContain(cause);
  });

  it('is certain only of wordings with one meaning', () => {
    const torn = vendor.denials.filter(({ confidence, orElse }) => confidence === 'certain' && orElse?.length);
    expect(torn.map(({ when }) => when)).toEqual([]);
  });

  it('says in plain sentences what it means', () => {
    const said = [
      ...vendor.denials.map(({ says }) => says),
      ...(vendor.vocabularies ?? []).flatMap((v) => Object.values(v.codes).map(([, says]) => says)),
    ];
    for (const says of said) expect(says).toMatch(/\S\.$/);
  });

  if (!entriesOf(vendor).length) return;
  it.each(entriesOf(vendor).map((entry) => [entry.sample.replace(/\s+/g, ' ').slice(0, 110), entry] as const))(
    'knows its own: %s',
    (_title, entry) => {
      const exchange = target(entry.sample);
      const found = matches(index, exchange);
      const own = found.filter(({ signature }) => signature.vendor === vendor && signature.meaning);
      expect(own.length).toBeGreaterThan(0);
      if (entry.cause) expect(own.map(({ signature }) => signature.meaning?.cause)).toContain(entry.cause);
      const naming = found.filter(({ signature }) => !signature.meaning?.shared);
      const strangers = naming.map(({ signature }) => signature.vendor.id).filter((other) => other !== id);
      expect(strangers.filter((other) => !dialects[id]?.includes(other))).toEqual([]);
      const { answeredBy, clues } = recognise(exchange);
      expect(entry.shared ? [id, undefined] : [id]).toContain(answeredBy?.vendor);
      const heard = (entry.shared ? clues : clues.slice(0, 1)).map(({ cause }) => cause);
      if (entry.cause) expect(heard).toContain(entry.cause);
    },
  );
});
