import type { Vendor } from '../engine/vendor.ts';

/** Azure Cosmos DB: how it words its denials, from its documentation and source. */
export const azureCosmos: Vendor = {
  id: 'azure-cosmos',
  name: 'Azure Cosmos DB',
  layer: 'api',
  marks: [{ header: { 'x-ms-activity-id': true, 'x-ms-gatewayversion': true }, status: [401, 403] }],
  denials: [
    {
      when: {
        text: [
          'The MAC signature found in the HTTP request is not the same as the computed signature',
          "The input authorization token can't serve the request",
        ],
      },
      cause: 'bad-signature',
      says: 'the signature does not fit: the wrong key, or the request was built otherwise than signed.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'clock-skew'],
      source: 'https://learn.microsoft.com/en-us/azure/cosmos-db/troubleshoot-unauthorized',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"Unauthorized","message":"The input authorization token can't serve the request. The wrong key is being used or the expected payload is not built as per the protocol."}`,
    },
    {
      when: { text: ['Required Header authorization is missing', "Required parameter 'authorization' is missing"] },
      cause: 'no-credentials',
      says: 'the Authorization field is missing.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/cosmos-db/troubleshoot-unauthorized',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":"Unauthorized","message":"Required Header authorization is missing. Ensure a valid Authorization token is passed."}`,
    },
    {
      when: { text: ['The authorization token is not valid at the current time', 'The client clock'] },
      cause: 'clock-skew',
      says: 'the time in the request is too far from the time of the server.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      shared: true,
      source: 'https://learn.microsoft.com/en-us/azure/cosmos-db/troubleshoot-unauthorized',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":"Forbidden","message":"The authorization token is not valid at the current time. Please create another token and retry"}`,
    },
    {
      when: {
        text: [
          'Request originated from IP',
          'Request originated from client IP',
          'Request originated from client VNET',
        ],
        json: { code: { equals: 'Forbidden' } },
      },
      cause: 'ip-blocked',
      says: 'the firewall of the account does not let this address or network in.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/cosmos-db/troubleshoot-forbidden',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":"Forbidden","message":"Request originated from client IP 192.0.2.7 through public internet. This is blocked by your Cosmos DB account firewall settings."}`,
    },
    {
      when: { text: ['cannot be authorized by AAD token in data plane'] },
      cause: 'wrong-scheme',
      says: 'this action cannot be done with a login of Microsoft Entra: it belongs to the management API.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/cosmos-db/troubleshoot-forbidden',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":"Forbidden","message":"The given request [PUT /dbs] cannot be authorized by AAD token in data plane."}`,
    },
    {
      when: { text: 'Partition key reached maximum size of' },
      cause: 'resource-state',
      says: 'the partition has reached its largest size.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/cosmos-db/troubleshoot-forbidden',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":"Forbidden","message":"Partition key reached maximum size of 20 GB"}`,
    },
    {
      when: { text: ['does not have required RBAC permissions to perform action'] },
      cause: 'insufficient-permission',
      says: 'the signed-in identity has no data role for this action.',
      confidence: 'likely',
      source: 'https://learn.microsoft.com/en-us/azure/cosmos-db/troubleshoot-unauthorized',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":"Forbidden","message":"Request blocked by Auth account : Principal [5f3b] does not have required RBAC permissions to perform action [Microsoft.DocumentDB/databaseAccounts/readMetadata] on any scope."}`,
    },
  ],
};
