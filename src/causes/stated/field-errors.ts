import type { Exchange } from '../../http/exchange.ts';
import { json, jsonPath } from '../../http/json.ts';
import type { Statement } from '../../http/statement.ts';
import { statements } from '../../http/statement.ts';

/**
 * Errors said in members beside each other, `{ "resource": "AccessToken", "field": "scope", "code": "missing" }`, each as
 * one code: what is wrong and with what stand apart, and neither says anything alone. At most 20, from lists named
 * `errors` or `details`; the place is that of the part that says what is wrong.
 */
export function fieldErrors(exchange: Exchange): readonly Statement[] {
  const body = json(exchange.response.content);
  const items = ['errors.*', 'details.*', 'error.errors.*', 'error.details.*'].flatMap((path) => jsonPath(body, path));
  return items.slice(0, 20).flatMap((item) => {
    const code = firstText(item, ['code', 'reason', 'type', 'error']);
    const about = [firstText(item, ['resource']), firstText(item, ['field', 'param', 'parameter', 'target'])];
    if (!code || code.includes(' ') || !about.some(Boolean)) return [];
    const place = statements(exchange).find(({ text }) => text === code)?.place ?? 'body';
    return [{ kind: 'code', text: [...about, code].filter(Boolean).join(' '), name: 'errors', place }];
  });
}

function firstText(item: unknown, names: readonly string[]): string {
  const values = names.flatMap((name) => jsonPath(item, name));
  const found = values.find((value) => typeof value === 'string' && value.length <= 80);
  return typeof found === 'string' ? found : '';
}
