import type { Vendor } from '../engine/vendor.ts';

/** Socket.IO: its own refusals, from its documentation and source. */
export const socketIo: Vendor = {
  id: 'socket-io',
  name: 'Socket.IO',
  layer: 'framework',
  marks: [{ json: { code: { equals: '4' }, message: { equals: 'Forbidden' } } }],
  denials: [
    {
      when: { json: { code: { equals: '5' }, message: { equals: 'Unsupported protocol version' } } },
      cause: 'wrong-route',
      says: 'the client speaks another version of the protocol.',
      confidence: 'likely',
      source: 'https://github.com/socketio/socket.io/blob/main/packages/engine.io/lib/server.ts',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"code": 5, "message": "Unsupported protocol version"}`,
    },
  ],
};
