import type { Vendor } from '../engine/vendor.ts';

/** The Web API of Steam: its refusals. */
export const steam: Vendor = {
  id: 'steam',
  name: 'Steam Web API',
  layer: 'api',
  marks: [{ body: 'Please verify your <pre>key=</pre> parameter' }],
  denials: [
    {
      when: { body: 'Please verify your <pre>key=</pre> parameter', url: 'key=' },
      cause: 'invalid-credentials',
      says: 'the key is not known, or not for this call.',
      confidence: 'certain',
      source: 'https://partner.steamgames.com/doc/webapi_overview/responses',
      sample: `GET /ISteamUser/GetPlayerSummaries/v2/?key=0A1B&steamids=1 HTTP/1.1
Host: api.steampowered.com
---
HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><head><title>Forbidden</title></head><body><h1>Forbidden</h1>Access is denied. Retrying will not help. Please verify your <pre>key=</pre> parameter.</body></html>`,
    },
    {
      when: { body: 'Please verify your <pre>key=</pre> parameter', credentials: 'none' },
      cause: 'no-credentials',
      says: 'no key was sent.',
      confidence: 'likely',
      source: 'https://partner.steamgames.com/doc/webapi_overview/responses',
      sample: `GET /IStoreService/GetAppList/v1/ HTTP/1.1
Host: api.steampowered.com
---
HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><head><title>Forbidden</title></head><body><h1>Forbidden</h1>Access is denied. Retrying will not help. Please verify your <pre>key=</pre> parameter.</body></html>`,
    },
  ],
};
