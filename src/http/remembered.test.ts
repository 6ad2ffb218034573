import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('a text is read once, however often it is asked for', () => {
  const asked: string[] = [];
  const length = remembered((text) => asked.push(text) && text.length);
  expect(['a', 'bc', 'a', 'bc'].map(length)).toEqual([1, 2, 1, 2]);
  expect(asked).toEqual(['a', 'bc']);
});

test('an answer that is undefined is remembered as well', () => {
  const asked: string[] = [];
  const nothing = remembered((text) => void asked.push(text));
  nothing('a');
  nothing('a');
  expect(asked).toEqual(['a']);
});

test('what was asked long ago is forgotten, and what is huge is never kept', () => {
  const asked: string[] = [];
  const length = remembered((text) => asked.push(text) && text.length);
  for (let at = 0; at < 2000; at += 1) length(`name ${at}`);
  const huge = 'x'.repeat(300_001);
  for (const text of ['name 0', huge, huge]) length(text);
  expect(asked.slice(2000)).toEqual(['name 0', huge, huge]);
});
