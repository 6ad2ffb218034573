import type { Vendor } from '../engine/vendor.ts';

/** Rocket: its refusals, from its documentation or source. */
export const rocket: Vendor = {
  id: 'rocket',
  name: 'Rocket',
  layer: 'framework',
  marks: [
    {
      body: ['<p>The server refused to authorize the request.</p>', '<p>The request requires user authentication.</p>'],
    },
  ],
  denials: [
    {
      when: {
        body: [
          '<p>The request requires user authentication.</p>',
          '"description": "The request requires user authentication."',
        ],
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'a request guard found no login.',
      source: 'https://github.com/rwf2/Rocket/blob/HEAD/core/lib/src/catcher/catcher.rs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<!DOCTYPE html>
<title>401 Unauthorized</title>
<h1>401: Unauthorized</h1>
<p>The request requires user authentication.</p>
<hr />
<small>Rocket</small>`,
    },
  ],
};
