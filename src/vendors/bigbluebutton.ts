import type { Vendor } from '../engine/vendor.ts';

const source = 'https://docs.bigbluebutton.org/development/api/#errors';

/** BigBlueButton: the message keys of its answers, which come with status 200, from its documentation. */
export const bigbluebutton: Vendor = {
  id: 'bigbluebutton',
  name: 'BigBlueButton',
  layer: 'framework',
  marks: [{ status: 200, body: '<response><returncode>FAILED</returncode>' }],
  denials: [],
  vocabularies: [
    {
      at: { xml: 'messageKey' },
      when: { status: [200, 401, 403], body: '<returncode>FAILED</returncode>' },
      confidence: 'certain',
      codes: {
        checksumError: [
          'bad-signature',
          'the checksum does not fit the call: another secret, or parameters in another order or coding.',
        ],
        invalidPassword: ['invalid-credentials', 'the password is none of this meeting.', 'likely'],
        maxParticipantsReached: ['resource-state', 'the meeting is full.', 'likely'],
        guestDeniedAccess: ['insufficient-permission', 'the moderators did not let the guest in.', 'likely'],
        meetingForciblyEnded: ['resource-state', 'the meeting was ended.', 'likely'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/xml

<response><returncode>FAILED</returncode><messageKey>checksumError</messageKey><message>The call was refused.</message></response>`,
    },
  ],
};
