import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.ollama.com/faq';

/** Ollama: its refusals, from its documentation. */
export const ollama: Vendor = {
  id: 'ollama',
  name: 'Ollama',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: { status: 403, url: ':11434/', requestHeader: { origin: true } },
      cause: 'origin-rejected',
      says: 'the site that calls is not among the origins that Ollama allows.',
      fix: {
        text: 'Name the site in OLLAMA_ORIGINS and start Ollama anew.',
        code: { language: 'shell', text: 'OLLAMA_ORIGINS=https://app.example.com ollama serve' },
      },
      source,
      sample: `POST http://localhost:11434/api/chat HTTP/1.1
Host: localhost:11434
Origin: https://app.example.com
---
HTTP/1.1 403 Forbidden`,
    },
  ],
};
