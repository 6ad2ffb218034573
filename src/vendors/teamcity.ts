import type { Vendor } from '../engine/vendor.ts';

/** TeamCity: its refusals, from its documentation or source. */
export const teamcity: Vendor = {
  id: 'teamcity',
  name: 'TeamCity',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { text: ['Responding with 403 status code due to failed CSRF check'] },
      cause: 'csrf-rejected',
      says: 'the request lacks the forgery token, or comes from another site.',
      confidence: 'certain',
      source: 'https://www.jetbrains.com/help/teamcity/csrf-protection.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

403 Forbidden: Responding with 403 status code due to failed CSRF check: no "tc-csrf-token" parameter or "X-TC-CSRF-Token" header values are provided.`,
    },
    {
      when: {
        body: [
          `Authentication required
To login manually go to`,
          `Unauthorized
To login manually go to`,
        ],
      },
      cause: 'no-credentials',
      says: 'no login was recognised.',
      orElse: ['invalid-credentials'],
      source: 'https://www.jetbrains.com/help/teamcity/rest/teamcity-rest-api-documentation.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Authentication required
To login manually go to "/login.html" page`,
    },
    {
      when: {
        body: ['You do not have enough permissions', 'jetbrains.buildServer.serverSide.auth.AccessDeniedException'],
        text: 'Responding with error, status code: 403',
      },
      cause: 'insufficient-permission',
      says: 'the role lacks a permission.',
      confidence: 'certain',
      source: 'https://www.jetbrains.com/help/teamcity/managing-roles-and-permissions.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Responding with error, status code: 403 (Forbidden).
Details: jetbrains.buildServer.serverSide.auth.AccessDeniedException: You do not have enough permissions to access project with internal id: project1`,
    },
  ],
};
