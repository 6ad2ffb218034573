import type { Vendor } from '../engine/vendor.ts';

/** HCP Terraform and Terraform Enterprise: their refusals, from their documentation. */
export const hcpTerraform: Vendor = {
  id: 'hcp-terraform',
  name: 'HCP Terraform and Terraform Enterprise',
  layer: 'api',
  marks: [{ header: { 'tfp-api-version': true } }, { host: 'app.terraform.io', mediaType: 'json' }],
  denials: [
    {
      when: {
        status: 401,
        header: { 'tfp-api-version': true },
        json: { 'errors.*.title': { equals: 'unauthorized' } },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/vnd.api+json; charset=utf-8
TFP-API-Version: 2.6
TFP-AppName: HCP Terraform

{"errors": [{"status": "401", "title": "unauthorized"}]}`,
    },
    {
      when: {
        status: 401,
        header: { 'tfp-api-version': true },
        json: { 'errors.*.title': { equals: 'unauthorized' } },
        credentials: 'some',
      },
      cause: 'invalid-credentials',
      says: 'the token is not accepted.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/vnd.api+json; charset=utf-8
TFP-API-Version: 2.6
TFP-AppName: HCP Terraform

{"errors": [{"status": "401", "title": "unauthorized"}]}`,
    },
  ],
};
