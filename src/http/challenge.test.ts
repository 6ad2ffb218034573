import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChallengeReading, parseChallenges } from './challenge.ts';
import vectors from './testdata/challenges.json' with { type: 'json' };

interface Expected {
  readonly scheme: string;
  readonly token68?: string;
  readonly params: Readonly<Record<string, string | readonly string[] | null>>;
}

interface Vector {
  readonly id: string;
  readonly header: readonly string[];
  readonly class: string;
  readonly expect: readonly Expected[] | null;
  readonly expect_alt?: readonly (readonly Expected[] | null)[];
}

const all: readonly Vector[] = JSON.parse(JSON.stringify(vectors));
const title = ({ id, header }: Vector) => `${id} ${JSON.stringify(header).slice(0, 120)}`;
const ofClass = (name: string) =>
  all.filter((vector) => vector.class === name).map((vector) => [title(vector), vector] as const);

function plain(reading: ChallengeReading): readonly Expected[] {
  return reading.challenges.map(({ scheme, token68, params }) => {
    const values = new Map<string, string[]>();
    for (const { name, value } of params)
      values.set(name.toLowerCase(), [...(values.get(name.toLowerCase()) ?? []), value]);
    const entries = [...values].map(([name, list]) => [name, list.length > 1 ? list : (list[0] ?? '')] as const);
    return {
      scheme: scheme.toLowerCase(),
      ...(token68 === undefined ? {} : { token68 }),
      params: Object.fromEntries(entries),
    };
  });
}

/** Every expected challenge is there, in order, with at least the expected parameters. */
function reaches(read: readonly Expected[], expected: readonly Expected[]): boolean {
  let at = 0;
  return expected.every((wanted) => {
    at = read.findIndex((one, index) => index >= at && covers(one, wanted)) + 1;
    return at > 0;
  });
}

function covers(read: Expected, wanted: Expected): boolean {
  if (read.scheme !== wanted.scheme || (wanted.token68 !== undefined && read.token68 !== wanted.token68)) return false;
  return Object.entries(wanted.params).every(([name, value]) => {
    const found = [read.params[name] ?? []].flat();
    return (
      value === null ||
      (Array.isArray(value) ? JSON.stringify(found) === JSON.stringify(value) : found.includes(String(value)))
    );
  });
}

const readings = ({ expect: first, expect_alt = [] }: Vector) =>
  [first, ...expect_alt].flatMap((one) => (one ? [one] : []));

describe('valid challenges are read exactly', () => {
  test('the collection is whole', () => expect(ofClass('valid')).toHaveLength(430));
  test.each(ofClass('valid'))('%s', (_title, { header, expect: wanted }) => {
    const reading = parseChallenges(header);
    expect(reading.errors).toEqual([]);
    expect(plain(reading)).toEqual(wanted);
  });
});

describe('malformed challenges are reported with a position and read as far as they go', () => {
  test('the collection is whole', () => expect(ofClass('malformed')).toHaveLength(83));
  test.each([...ofClass('malformed'), ...ofClass('duplicate-param')])('%s', (_title, vector) => {
    const reading = parseChallenges(vector.header);
    expect(reading.errors.length).toBeGreaterThan(0);
    for (const { line, at } of reading.errors) expect(at >= 0 && at <= (vector.header[line] ?? '').length).toBe(true);
    const wanted = readings(vector);
    if (wanted.length)
      expect(
        wanted.some((one) => reaches(plain(reading), one)),
        JSON.stringify(plain(reading)),
      ).toBe(true);
  });
});

describe('positions and bounds', () => {
  test('a challenge knows where it stood', () => {
    const { challenges } = parseChallenges(['Basic realm="a, b" , Bearer x=1', 'NTLM']);
    expect(challenges.map(({ line, start, end }) => [line, start, end])).toEqual([
      [0, 0, 18],
      [0, 21, 31],
      [1, 0, 4],
    ]);
  });

  test('parameters may go on in the next field line', () => {
    const { challenges, errors } = parseChallenges(['Bearer realm="a"', 'error="invalid_token"']);
    expect(errors).toEqual([]);
    expect(challenges[0]?.params.map((param) => param.name)).toEqual(['realm', 'error']);
  });

  test('no lines are no fault, empty ones are', () => {
    expect(parseChallenges([]).errors).toEqual([]);
    expect(parseChallenges(['', ' , ']).errors).toHaveLength(1);
  });

  test.each(['a=1 ', 'a ', '"', '\\', ',', 'Basic ', "'", 'a="', '=', 'x y z '])(
    'a long run of %j is read to its end',
    (piece) => {
      const { challenges, errors } = parseChallenges([`Basic ${piece.repeat(200_000)}`]);
      expect(challenges.length + errors.length).toBeGreaterThan(0);
    },
  );

  test('what is written by the grammar is read without a fault', () => {
    const token = fc.string({ unit: fc.constantFrom(...'abzXY09!#*-_.'), minLength: 1, maxLength: 8 });
    const value = fc.string({ unit: fc.constantFrom(...'ab ,="\\ä;'), maxLength: 8 });
    const challenge = fc.tuple(
      token,
      fc.uniqueArray(fc.tuple(token, value), { selector: ([name]) => name.toLowerCase(), maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(challenge, { minLength: 1, maxLength: 4 }), (list) => {
        const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
        const line = list
          .map(([scheme, params]) => `${scheme} ${params.map(([name, text]) => `${name}=${quoted(text)}`).join(', ')}`)
          .join(', ');
        const reading = parseChallenges([line]);
        expect(reading.errors).toEqual([]);
        expect(
          reading.challenges.map(({ scheme, params }) => [scheme, params.map((param) => [param.name, param.value])]),
        ).toEqual(list);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'aB= ,"\\\t\'/@\r\n服') })), (lines) => {
        expect(parseChallenges(lines).challenges.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
