import type { Vendor } from '../engine/vendor.ts';

/** Splunk: its refusals, from its documentation or source. */
export const splunk: Vendor = {
  id: 'splunk',
  name: 'Splunk',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { body: ['call not properly authenticated'] },
      cause: 'no-credentials',
      says: 'the session key or token is missing, wrong or past its time.',
      orElse: ['expired-credentials', 'invalid-credentials'],
      source: 'https://docs.splunk.com/Documentation/Splunk/latest/RESTUM/RESTusing',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<response><messages><msg type="WARN">call not properly authenticated</msg></messages></response>`,
    },
    {
      when: { body: ['insufficient permission to access this resource'] },
      cause: 'insufficient-permission',
      says: 'the role lacks a capability.',
      source: 'https://docs.splunk.com/Documentation/Splunk/latest/RESTUM/RESTusing',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<response><messages><msg type="WARN">insufficient permission to access this resource</msg></messages></response>`,
    },
    {
      when: { body: 'Remote login has been disabled for' },
      cause: 'account-disabled',
      says: 'the administrator still has its first password, so logins from afar are off.',
      confidence: 'certain',
      source: 'https://docs.splunk.com/Documentation/Splunk/latest/RESTUM/RESTusing',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<response><messages><msg type="ERROR">Remote login has been disabled for 'admin' with the default password.</msg></messages></response>`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'text' },
      when: { json: { code: true } },
      shared: true,
      codes: {
        'Token is required': ['no-credentials', 'no token was sent to the event collector.', 'likely'],
        'Invalid authorization': [
          'malformed-credentials',
          'the Authorization field of the event collector has not the right form.',
          'likely',
        ],
        'Invalid token': ['invalid-credentials', 'the token of the event collector is not known.', 'likely'],
        'Token disabled': ['revoked-credentials', 'the token of the event collector is switched off.', 'likely'],
        'Incorrect index': ['insufficient-permission', 'the token may not write to this index.', 'likely'],
      },
      source: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"text":"Token is required","code":2}`,
    },
  ],
};
