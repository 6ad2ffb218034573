import type { Vendor } from '../engine/vendor.ts';

/** Jupyter Server: its refusals, from its documentation or source. */
export const jupyter: Vendor = {
  id: 'jupyter',
  name: 'Jupyter Server',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { body: ['Blocking Cross Origin request from ', 'Blocking request from unknown origin'] },
      cause: 'origin-rejected',
      says: 'the request comes from another site than the server.',
      confidence: 'certain',
      source: 'https://github.com/jupyter-server/jupyter_server/blob/HEAD/jupyter_server/base/handlers.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Blocking Cross Origin request from https://other.example/.","reason":null}`,
    },
    {
      when: { json: { message: 'User is not authorized to ', reason: true } },
      cause: 'insufficient-permission',
      says: 'the authorizer of the server refused this user.',
      source: 'https://github.com/jupyter-server/jupyter_server/blob/HEAD/jupyter_server/auth/decorator.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"User is not authorized to write on resource: contents.","reason":"x"}`,
    },
  ],
};
