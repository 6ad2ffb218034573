import type { Vendor } from '../engine/vendor.ts';

/** Gitea and Forgejo: its own refusals, from its documentation and source. */
export const gitea: Vendor = {
  id: 'gitea',
  name: 'Gitea and Forgejo',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { message: ['token does not have at least one of required scope'] } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      confidence: 'certain',
      source: 'https://github.com/go-gitea/gitea/blob/main/routers/api/v1/api.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "token does not have at least one of required scope(s): [write:repository]", "url": "https://git.example.com/api/swagger"}`,
    },
    {
      when: { json: { message: { equals: 'token is required' }, url: '/api/swagger' } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      source: 'https://github.com/go-gitea/gitea/blob/main/routers/api/v1/api.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "token is required", "url": "https://git.example.com/api/swagger"}`,
    },
    {
      when: {
        json: {
          message: ['user does not exist [uid: 0, name: ]', 'invalid username, password or token'],
          url: '/api/swagger',
        },
      },
      cause: 'invalid-credentials',
      says: 'the password or token is not good.',
      confidence: 'likely',
      source: 'https://github.com/go-gitea/gitea/blob/main/routers/api/v1/api.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "invalid username, password or token", "url": "https://git.example.com/api/swagger"}`,
    },
  ],
};
