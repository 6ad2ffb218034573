import type { Vendor } from '../engine/vendor.ts';

const source = 'https://minecraft.wiki/w/Yggdrasil#Errors';

/** Minecraft's login and session services: their exceptions, as the Minecraft Wiki describes them. */
export const minecraft: Vendor = {
  id: 'minecraft',
  name: 'Minecraft services',
  layer: 'api',
  marks: [
    {
      json: {
        error: { equals: ['ForbiddenOperationException', 'InsufficientPrivilegesException', 'UserBannedException'] },
        errorMessage: true,
      },
    },
  ],
  denials: [
    {
      when: { json: { error: { equals: 'ForbiddenOperationException' }, cause: { equals: 'UserMigratedException' } } },
      cause: 'wrong-scheme',
      says: 'the account was moved: it signs in with the mail address, or through Microsoft.',
      orElse: ['invalid-credentials'],
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"ForbiddenOperationException","cause":"UserMigratedException","errorMessage":"Invalid credentials. Account migrated, use e-mail as username."}`,
    },
    {
      when: { json: { error: { equals: 'ForbiddenOperationException' }, errorMessage: { starts: 'Invalid token' } } },
      cause: 'invalid-credentials',
      says: 'the access token is not valid, or no longer.',
      orElse: ['expired-credentials'],
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"ForbiddenOperationException","errorMessage":"Invalid token."}`,
    },
    {
      when: { json: { error: { equals: 'InsufficientPrivilegesException' } } },
      cause: 'insufficient-permission',
      says: 'the settings of the account, such as those for families, do not allow multiplayer.',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"InsufficientPrivilegesException","errorMessage":"Insufficient privileges","path":"/session/minecraft/join"}`,
    },
    {
      when: { json: { error: { equals: 'UserBannedException' } } },
      cause: 'account-disabled',
      says: 'the account is banned from multiplayer.',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"UserBannedException","errorMessage":"User banned","path":"/session/minecraft/join"}`,
    },
  ],
};
