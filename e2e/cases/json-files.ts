import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The JSON files of a folder with their names (numbers in their order) and what they hold; the caller says what that is. */
export function jsonFiles<Content>(folder: string): readonly (readonly [name: string, content: Content])[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))]);
}
