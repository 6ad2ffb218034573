import { describe, expect, it } from 'vitest';
import { hear } from './hearing.ts';
import { type Labelled, plainest, rows } from './testdata/plainest.ts';

/** Each block is a class of sentences: what is meant does not hang on the product, the role or the thing that is named. */
const classes: Readonly<Record<string, Labelled>> = {
  'that the password is to be given once more': {
    'step-up-required': [
      'Please confirm your password before continuing.',
      'Current password is required',
      'You must enter your current password to change the address',
      'Password confirmation required',
      'A recent login is required for this change',
      'A recently completed verification is required',
    ],
    nothing: [
      'Your password has been saved',
      'Choose a password that you do not use elsewhere',
      'The confirmation was sent',
      'Recent changes are listed below',
      'The challenge starts on Monday',
    ],
  },
  'that the state of a login does not come back': {
    'csrf-rejected': [
      'State mismatch',
      'Invalid state parameter',
      'The OAuth state is missing',
      'Callback state does not match',
      'State cookie not found',
    ],
    'resource-state': ['The order is in a wrong state', 'The invoice is closed'],
    nothing: ['The state of Ohio', 'Choose a state', 'Your request state is shown below'],
  },
  'that a sender is not approved': {
    'not-entitled': [
      'Sender ID is not approved',
      'The from address is not verified',
      'Sender number has not been registered',
      'Originator not approved',
      'The sending domain was not verified',
    ],
    'account-disabled': ['Your email address is not verified', 'The account is not approved yet'],
    nothing: ['The sender has been notified', 'The approval of senders takes two days', 'Reply to the sender'],
  },
  'who the caller is not': {
    'insufficient-permission': [
      'You are not a judge in this contest',
      'User is not the assignee of this task',
      'Not an instructor of this course',
      'The caller is not an approver',
      'You are not a speaker at this conference',
      'User has no assigned roles',
      'The account has no administrative privileges',
      'You did not author this note',
      'This draft was not written by you',
    ],
    nothing: [
      'The value is not a number',
      'This is not the page you are looking for',
      'Not a valid address',
      'It is not a problem',
      'This user is not the only one',
      'You did not miss the show',
    ],
  },
  'that something is in use or under way': {
    'resource-state': [
      'Nickname is already in use',
      'Room is currently occupied',
      'The volume is being detached',
      'Restore in progress',
      'The seat is already taken',
    ],
    nothing: [
      'Your request is being processed',
      'The request is being redirected',
      'The connection is being made',
      'You are being redirected',
      'Cookies are used on this page',
    ],
  },
  'that there are as many as there may be': {
    'not-entitled': [
      'Dataset limit reached',
      'Maximum number of collaborators reached',
      'Number of API keys exceeds the limit',
      'You have hit the limit of 3 calendars',
      'Seat quota exceeded',
    ],
    'rate-limited': [
      'Message limit reached',
      'Login limit exceeded',
      'Your limit has been exceeded',
      'Its configured limit has been reached',
      'Quota exceeded',
      'The limit of 100 requests has been reached',
    ],
  },
  'that an edition does not have it, or a license is needed': {
    'not-entitled': [
      'Audit logs are not available in the Community Edition',
      'LDAP is not supported in the free edition',
      'Requires a commercial license',
      'You need an active subscription to use this plugin',
      'Not included in the free version',
    ],
    nothing: [
      'Read the license of this software',
      'The second edition is available',
      'The cloud is up',
      'See what is new in this version',
      'Sign the license file',
    ],
  },
  'that another place decides, or the caller has to finish something': {
    'resource-state': [
      'This user is managed by LDAP',
      'Group membership is synced from a directory',
      'Externally managed users are read there',
      'Please complete your profile first',
      'The demo account cannot be changed',
      'Not allowed in the demo',
      'A role cannot be delete',
    ],
    nothing: [
      'See the demo',
      'Manage your profile',
      'This page was generated today',
      'Fill the cup',
      'A demonstration of the system follows',
    ],
  },
  'where it is not offered': {
    'geo-blocked': [
      'This content is not available in Norway',
      'Access from Pakistan is blocked',
      'We do not offer our services in Malaysia',
      'Users from Nepal are not allowed',
      'Streaming is restricted outside the Philippines',
    ],
    nothing: [
      'Our office is in Norway',
      'The company was founded in Sweden',
      'Hosted in Finland',
      'Greetings from Peru',
      'Contact us',
    ],
  },
  'for whom it is': {
    'not-entitled': [
      'Exports are reserved for premium members',
      'This is for enterprise customers',
      'The device is not enrolled',
      'Only gold subscribers may do this',
      'Your organization is not enrolled in the program',
    ],
    'account-disabled': ['You have been barred from logging in', 'This user is excluded from signing in'],
    nothing: ['Premium quality', 'Gold is rising', 'Enroll now', 'A pro knows', 'Business as usual'],
  },
  'that what was sent is not the right one': {
    'invalid-credentials': [
      'You did not supply the right credentials',
      'A valid password was not entered',
      'Valid credentials have not been supplied',
      'No correct password was provided',
      'The gateway refused your token',
    ],
    'no-credentials': ['Credentials were not provided', 'No password was entered', 'A valid token is required'],
    nothing: ['You have not supplied a valid reason', 'A valid date was not entered'],
  },
};

describe.each(Object.entries(classes))('a sentence that says %s', (_, labelled) => {
  it.each(rows(labelled))('"%s" means %s', (text, cause) => expect(plainest(hear(text))).toBe(cause));
});
