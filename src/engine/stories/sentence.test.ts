import { expect, test } from 'vitest';
import { inEnglish, saying, sentence, timesOf } from './sentence.ts';

const at = Date.UTC(2026, 2, 1, 12, 0, 30);

test.each([
  [sentence('Ask again.'), 'Ask again.'],
  [sentence('Cookie {name}, {times}.', { name: 'sid', times: timesOf(1) }), 'Cookie sid, once.'],
  [sentence('Refused {times}.', { times: timesOf(3) }), 'Refused 3 times.'],
  [sentence('Within {span}.', { span: { span: 4200 } }), 'Within 4 seconds.'],
  [sentence('Until {time}.', { time: { at, near: at } }), 'Until 12:00:30 UTC.'],
  [sentence('It was {name}.', { name: '{name} $& {other}' }), 'It was {name} $& {other}.'],
  [
    sentence('{course}; {end}.', { course: sentence('Sent'), end: sentence('{name} ended', { name: 'it' }) }),
    'Sent; it ended.',
  ],
  [sentence('It was {name}.', {}), 'It was {name}.'],
  [sentence('It was {constructor}.'), 'It was {constructor}.'],
])('%j reads as English', (given, english) => {
  expect(inEnglish(given)).toBe(english);
});

test('a story says its sentences one after the other', () => {
  const sentences = [sentence('One {name}.', { name: 'a' }), sentence('Two.')];
  expect(saying(sentences)).toEqual({ sentences, says: 'One a. Two.' });
});
