/** A JSON object of which nothing is known. */
export type Json = { readonly [name: string]: unknown };

/** One raw entry of `log.entries`, kept as it was read: HAR 1.2 or whatever the exporter made of it. */
export type HarEntry = Json;

/** The raw `log` of a HAR file. */
export type HarLog = Json;

/** Whether a value is a JSON object; a list is none. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a name, an empty one if there is none. */
export function objectAt(json: Json, name: string): Json {
  const value = json[name];
  return isObject(value) ? value : {};
}

/** The list at a name, an empty one if there is none. */
export function listAt(json: Json, name: string): readonly unknown[] {
  const value = json[name];
  return Array.isArray(value) ? value : [];
}

/** The text at a name; numbers as text, anything else as empty. */
export function textAt(json: Json, name: string): string {
  const value = json[name];
  return typeof value === 'boolean' ? '' : scalarText(value);
}

/** A scalar as text; lists, objects and nothing as empty. */
export function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The number at a name, also from text that is one; undefined if there is none. */
export function numberAt(json: Json, name: string): number | undefined {
  const value = json[name];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
