import type { Vendor } from '../engine/vendor.ts';

/** OpenWeather: its own refusals, from its documentation and source. */
export const openweathermap: Vendor = {
  id: 'openweathermap',
  name: 'OpenWeather',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { message: ['Invalid API key. Please see'] } },
      cause: 'invalid-credentials',
      says: 'no such key is known, or it is not active yet or not good for this product.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://openweathermap.org/faq',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"cod": 401, "message": "Invalid API key. Please see https://openweathermap.org/faq#error401 for more info."}`,
    },
    {
      when: { json: { message: ['Please note that using One Call 3.0 requires a separate subscription'] } },
      cause: 'not-entitled',
      says: 'the product needs a subscription of its own.',
      confidence: 'certain',
      source: 'https://openweathermap.org/faq',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"cod": 401, "message": "Please note that using One Call 3.0 requires a separate subscription"}`,
    },
  ],
};
