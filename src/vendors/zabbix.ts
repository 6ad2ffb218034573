import type { Vendor } from '../engine/vendor.ts';

/** Zabbix: its own refusals, from its documentation and source. */
export const zabbix: Vendor = {
  id: 'zabbix',
  name: 'Zabbix',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 401, 403],
        json: { 'error.data': ['Incorrect user name or password', 'Login name or password is incorrect'] },
      },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      source: 'https://www.zabbix.com/documentation/current/en/manual/api',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"jsonrpc": "2.0", "error": {"code": -32500, "message": "Application error.", "data": "Incorrect user name or password or account is temporarily blocked."}, "id": 1}`,
    },
    {
      when: { status: [200, 401, 403], json: { 'error.data': ['Not authorised.', 'Not authorized.'] } },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://www.zabbix.com/documentation/current/en/manual/api',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"jsonrpc": "2.0", "error": {"code": -32602, "message": "Invalid params.", "data": "Not authorized."}, "id": 1}`,
    },
    {
      when: { status: [200, 401, 403], json: { 'error.data': ['Session terminated, re-login, please.'] } },
      cause: 'expired-credentials',
      says: 'the session is past its time.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      source: 'https://www.zabbix.com/documentation/current/en/manual/api',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"jsonrpc": "2.0", "error": {"code": -32602, "message": "Invalid params.", "data": "Session terminated, re-login, please."}, "id": 1}`,
    },
  ],
};
