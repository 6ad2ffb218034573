import type { Vendor } from '../engine/vendor.ts';

/** Azure Service Bus and Event Hubs: how it words its denials, from its documentation and source. */
export const azureServiceBus: Vendor = {
  id: 'azure-service-bus',
  name: 'Azure Service Bus and Event Hubs',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { text: ['ExpiredToken: ', 'SubCode=40100', '40104: '], body: 'TrackingId:' },
      cause: 'expired-credentials',
      says: 'the shared access signature is past its time.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-messaging-exceptions',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<Error><Code>401</Code><Detail>ExpiredToken: . TrackingId:5f3b, SystemTracker:NoSystemTracker</Detail></Error>`,
    },
    {
      when: { text: ['InvalidSignature: The token has an invalid signature'], body: 'TrackingId:' },
      cause: 'bad-signature',
      says: 'the shared access signature does not fit the key.',
      confidence: 'likely',
      source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-messaging-exceptions',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<Detail>InvalidSignature: The token has an invalid signature.. TrackingId:5f3b</Detail>`,
    },
    {
      when: { text: ['MissingToken: The authorization header was not found'], body: 'TrackingId:' },
      cause: 'no-credentials',
      says: 'the Authorization field is missing.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-messaging-exceptions',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<Detail>MissingToken: The authorization header was not found.. TrackingId:5f3b</Detail>`,
    },
    {
      when: {
        text: [
          'MalformedToken: The credentials contained in the authorization header are not in the WRAP format',
          'MalformedToken: ',
        ],
        body: 'TrackingId:',
      },
      cause: 'malformed-credentials',
      says: 'the token has the wrong form.',
      confidence: 'likely',
      source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-messaging-exceptions',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<Detail>MalformedToken: The credentials contained in the authorization header are not in the WRAP format.. TrackingId:5f3b</Detail>`,
    },
    {
      when: {
        text: ['InvalidAudience: The authorization header contains a token with wrong audience'],
        body: 'TrackingId:',
      },
      cause: 'wrong-audience',
      says: 'the token was made for another address.',
      confidence: 'likely',
      source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-messaging-exceptions',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<Detail>InvalidAudience: The authorization header contains a token with wrong audience 'x'.. TrackingId:5f3b</Detail>`,
    },
    {
      when: {
        text: ['Unauthorized access. ', 'claim(s) are required to perform this operation', 'claim\\(s\\) are required'],
        body: ['TrackingId:'],
      },
      cause: 'insufficient-scope',
      says: 'the key of the signature lacks the claim that this action needs.',
      confidence: 'likely',
      source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-messaging-exceptions',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<Detail>Unauthorized access. 'Send' claim(s) are required to perform this operation. TrackingId:5f3b</Detail>`,
    },
    {
      when: { text: ['Ip has been prevented to connect to the endpoint'] },
      cause: 'ip-blocked',
      says: 'the firewall of the namespace does not let this address in.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-messaging-exceptions',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<Detail>Ip has been prevented to connect to the endpoint.</Detail>`,
    },
  ],
};
