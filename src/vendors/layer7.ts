import type { Vendor } from '../engine/vendor.ts';

const source =
  'https://techdocs.broadcom.com/us/en/ca-enterprise-software/layer7-api-management/api-gateway/11-1/reference/assertion-status-codes.html';

/** Layer7 API Gateway (Broadcom): the results of its policies. */
export const layer7: Vendor = {
  id: 'layer7',
  name: 'Layer7 API Gateway',
  layer: 'gateway',
  marks: [{ body: ['www.layer7tech.com/ws/policy/fault'] }],
  denials: [
    {
      when: { body: { all: ['www.layer7tech.com/ws/policy/fault', 'status="Authentication Required"'] } },
      cause: 'no-credentials',
      says: 'the policy asks for a login, and none was found.',
      confidence: 'likely',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/xml

<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>Policy Falsified</faultstring><faultactor>https://api.example.com/orders</faultactor><detail><l7:policyResult status="Authentication Required" xmlns:l7="http://www.layer7tech.com/ws/policy/fault"/></detail></soapenv:Fault></soapenv:Body></soapenv:Envelope>`,
    },
    {
      when: { body: { all: ['www.layer7tech.com/ws/policy/fault', 'status="Authentication Failed"'] } },
      cause: 'invalid-credentials',
      says: 'the login was found and not accepted.',
      confidence: 'likely',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/xml

<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>Policy Falsified</faultstring><faultactor>https://api.example.com/orders</faultactor><detail><l7:policyResult status="Authentication Failed" xmlns:l7="http://www.layer7tech.com/ws/policy/fault"/></detail></soapenv:Fault></soapenv:Body></soapenv:Envelope>`,
    },
    {
      when: { body: { all: ['www.layer7tech.com/ws/policy/fault', 'status="Unauthorized"'] } },
      cause: 'insufficient-permission',
      says: 'the caller is known and may not use the service.',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/xml

<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>Policy Falsified</faultstring><faultactor>https://api.example.com/orders</faultactor><detail><l7:policyResult status="Unauthorized" xmlns:l7="http://www.layer7tech.com/ws/policy/fault"/></detail></soapenv:Fault></soapenv:Body></soapenv:Envelope>`,
    },
    {
      when: { body: { all: ['www.layer7tech.com/ws/policy/fault', 'status="Service Not Found'] } },
      cause: 'wrong-route',
      says: 'no service answers to this address.',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/xml

<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>Policy Falsified</faultstring><faultactor>https://api.example.com/orders</faultactor><detail><l7:policyResult status="Service Not Found.  The request may have been sent to an invalid URL, or intended for an unsupported operation." xmlns:l7="http://www.layer7tech.com/ws/policy/fault"/></detail></soapenv:Fault></soapenv:Body></soapenv:Envelope>`,
    },
    {
      when: { body: { all: ['www.layer7tech.com/ws/policy/fault', 'status="Service Quota Exceeded"'] } },
      cause: 'rate-limited',
      says: 'the quota of the service is used up.',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/xml

<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>Policy Falsified</faultstring><faultactor>https://api.example.com/orders</faultactor><detail><l7:policyResult status="Service Quota Exceeded" xmlns:l7="http://www.layer7tech.com/ws/policy/fault"/></detail></soapenv:Fault></soapenv:Body></soapenv:Envelope>`,
    },
  ],
};
