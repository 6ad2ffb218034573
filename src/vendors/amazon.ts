import type { Vendor } from '../engine/vendor.ts';

/** The shop of Amazon: how it refuses programs. */
export const amazon: Vendor = {
  id: 'amazon',
  name: 'Amazon (shop)',
  layer: 'edge',
  marks: [{ status: [200, 405, 503], body: ['/errors/validateCaptcha', 'api-services-support@amazon.com'] }],
  denials: [
    {
      when: {
        status: [200, 405, 503],
        body: ['action="/errors/validateCaptcha"'],
        text: "make sure you're not a robot",
      },
      cause: 'bot-challenge',
      says: 'the request looks like that of a program: a puzzle comes first.',
      confidence: 'likely',
      source: 'https://www.amazon.com/robots.txt',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html

<!DOCTYPE html><html><head><title>Amazon.com</title></head><body><h4>Enter the characters you see below</h4><p>Sorry, we just need to make sure you're not a robot.</p><form method="get" action="/errors/validateCaptcha"></form></body></html>`,
    },
    {
      when: { status: [200, 503], body: 'To discuss automated access to Amazon data please contact' },
      cause: 'bot-challenge',
      says: 'the request looks like that of a program.',
      confidence: 'likely',
      source: 'https://www.amazon.com/robots.txt',
      sample: `HTTP/1.1 503 Service Unavailable
Content-Type: text/html

<html><!--
        To discuss automated access to Amazon data please contact api-services-support@amazon.com.
-->
<html><head><title>Sorry! Something went wrong!</title></head><body></body></html>`,
    },
  ],
};
