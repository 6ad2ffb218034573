import { expect, test } from 'vitest';
import { nameSlots } from './name-slot.ts';

test.each([
  ['https://a.example/projects/apollo', ['/projects/{name}']],
  ['https://a.example/api/projects/apollo/members', ['/api/projects/{name}/members']],
  ['https://a.example/users/ann/repos/secret', ['/users/ann/repos/{name}']],
  ['https://a.example/api/health', []],
  ['https://a.example/api/settings/apollo', []],
  ['https://a.example/projects/search', []],
  ['https://a.example/projects/4711', []],
  ['https://a.example/projects/apollo.js', []],
  ['https://a.example/projects/a/b/c', []],
  ['https://a.example/apis/v1', []],
  ['no address', []],
])('%s has the slots %j', (url, slots) => expect(nameSlots(url)).toEqual(slots));
