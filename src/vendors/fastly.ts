import type { Vendor } from '../engine/vendor.ts';

/** Fastly: its own refusals, from its documentation and source. */
export const fastly: Vendor = {
  id: 'fastly',
  name: 'Fastly',
  layer: 'edge',
  marks: [{ body: '<title>Fastly error: ' }, { text: 'Fastly error: unknown domain' }],
  denials: [
    {
      when: { status: 406, header: { 'x-sigsci-agentresponse': '406' } },
      cause: 'waf-blocked',
      says: 'the firewall refused the request.',
      confidence: 'likely',
      source: 'https://www.fastly.com/documentation/guides/next-gen-waf/',
      sample: `HTTP/1.1 406 Not Acceptable
X-SigSci-AgentResponse: 406`,
    },
    {
      when: { status: 421, text: 'Requested host does not match any Subject Alternative Names' },
      cause: 'origin-rejected',
      says: 'the host name of the request does not fit the certificate of the connection.',
      confidence: 'certain',
      source: 'https://www.fastly.com/documentation/guides/next-gen-waf/',
      sample: `HTTP/1.1 421 Misdirected Request
Content-Type: text/plain; charset=utf-8

Requested host does not match any Subject Alternative Names (SANs) on TLS certificate [abc] in use with this connection.`,
    },
    {
      when: { status: [401, 403], json: { msg: { equals: 'Provided credentials are missing or invalid' } } },
      cause: 'invalid-credentials',
      says: 'the API token is missing or not accepted.',
      confidence: 'likely',
      orElse: ['no-credentials', 'insufficient-scope'],
      source: 'https://www.fastly.com/documentation/reference/api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"msg":"Provided credentials are missing or invalid"}`,
    },
  ],
  remedies: {
    'cors-opaque-denial': [
      {
        text: 'Add the CORS fields to answers that the edge makes itself.',
        code: {
          language: 'vcl',
          text: `sub vcl_error {
#FASTLY error
  if (obj.status == 401 || obj.status == 403) {
    set obj.http.Access-Control-Allow-Origin = "https://app.example.com";
    set obj.http.Vary = "Origin";
  }
}`,
        },
      },
    ],
    'cacheable-denial': [
      {
        text: 'Do not keep denials of the application, at the edge or further on.',
        code: {
          language: 'vcl',
          text: `sub vcl_fetch {
#FASTLY fetch
  if (beresp.status == 401 || beresp.status == 403) {
    set beresp.http.Cache-Control = "no-store";
    return(pass);
  }
}`,
        },
      },
    ],
  },
};
