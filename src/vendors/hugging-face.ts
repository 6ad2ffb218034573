import type { Vendor } from '../engine/vendor.ts';

/** Hugging Face: its own refusals, from its documentation and source. */
export const huggingFace: Vendor = {
  id: 'hugging-face',
  name: 'Hugging Face',
  layer: 'api',
  marks: [{ header: { 'x-error-code': true, 'x-error-message': true } }],
  denials: [
    {
      when: { header: { 'x-error-code': { starts: 'GatedRepo' } } },
      cause: 'not-entitled',
      says: 'the owner lets only those in who have accepted the terms and been approved.',
      confidence: 'likely',
      orElse: ['content-restricted'],
      source: 'https://huggingface.co/docs/hub/models-gated',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
X-Error-Code: GatedRepo

Access to model acme/large is restricted and you are not in the authorized list.`,
    },
    {
      when: { header: { 'x-error-code': { starts: 'RepoNotFound' } } },
      cause: 'wrong-route',
      says: 'there is no such repository, or it is private; the hub answers 401 for both.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://huggingface.co/docs/hub/models-gated',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
X-Error-Code: RepoNotFound

{"error": "Repository not found"}`,
    },
    {
      when: { header: { 'x-error-message': ['Access to this resource is disabled'] } },
      cause: 'resource-state',
      says: 'the repository has been switched off.',
      confidence: 'likely',
      orElse: ['content-restricted'],
      source: 'https://huggingface.co/docs/hub/models-gated',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
X-Error-Message: Access to this resource is disabled.

Access to this resource is disabled.`,
    },
    {
      when: { json: { error: ['Invalid username or password.'] }, header: { 'x-error-message': true } },
      cause: 'invalid-credentials',
      says: 'the token is not good.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://huggingface.co/docs/hub/models-gated',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
X-Error-Message: Invalid username or password.

{"error": "Invalid username or password."}`,
    },
  ],
};
