import type { Vendor } from '../engine/vendor.ts';

/** Chef Infra Server: its refusals, from its source. */
export const chef: Vendor = {
  id: 'chef',
  name: 'Chef Infra Server',
  layer: 'api',
  marks: [{ header: { 'x-ops-server-api-version': true } }],
  denials: [
    {
      when: { status: 401, json: { 'error.*': ['Ensure that your node_name and client key are correct.'] } },
      cause: 'invalid-credentials',
      says: 'the server knows no user or client of this name, or its key is another one.',
      confidence: 'likely',
      orElse: ['bad-signature'],
      source: 'https://github.com/chef/chef-server/blob/main/src/oc_erchef/apps/oc_chef_wm/src/oc_chef_wm_base.erl',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": ["Failed to authenticate as 'web1'. Ensure that your node_name and client key are correct."]}`,
    },
    {
      when: { status: 401, json: { 'error.*': ['Invalid signature for user or client'] } },
      cause: 'bad-signature',
      says: 'the key that signed the request is not the one of this user or client.',
      confidence: 'certain',
      source: 'https://github.com/chef/chef-server/blob/main/src/oc_erchef/apps/oc_chef_wm/src/oc_chef_wm_base.erl',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": ["Invalid signature for user or client 'web1'"]}`,
    },
    {
      when: { status: 401, json: { 'error.*': ['Synchronize the clock on your host'] } },
      cause: 'clock-skew',
      says: 'the clock of the caller is wrong.',
      confidence: 'certain',
      source: 'https://github.com/chef/chef-server/blob/main/src/oc_erchef/apps/oc_chef_wm/src/oc_chef_wm_base.erl',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": ["Failed to authenticate as 'web1'. Synchronize the clock on your host."]}`,
    },
  ],
};
