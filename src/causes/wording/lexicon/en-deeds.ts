import type { Lexicon } from '../vocabulary.ts';

/** What users of an application do to its things; not what a server does to a credential. */
export const deeds =
  'accept access add administer appeal apply approve archive assign attach ban block book call cancel change clone close comment configure connect copy create deactivate delete demote deploy destroy detach disable disconnect dismiss download edit enable execute export fork grant impersonate import install invite join kick leave like link list lock manage merge message modify move mute open order overwrite patch perform pin place play post promote publish purchase purge push rate react read redeem reject remove rename reopen reply report request reset resolve restore restrict retry review revoke run save schedule sell send share start stop submit subscribe switch sync transfer trigger unarchive uninstall unlink unlock unpublish update upgrade upload use view vote watch withdraw write'.split(
    ' ',
  );

/** What cannot be done to a thing in its state. */
const done =
  'accepted activated added approved archived assigned attached booked bound cancelled canceled changed closed completed converted created deactivated deleted demoted destroyed detached disabled disconnected downgraded duplicated edited exported extended finished forked granted imported installed joined left linked merged modified moved opened overridden overwritten paid performed placed promoted published purchased reassigned redeemed refunded registered released removed renamed reopened replaced reset resolved restarted restored resumed retried reversed revoked saved scheduled sent shared started stopped submitted transferred unassigned undone uninstalled unlinked unlocked unpublished updated uploaded voted withdrawn'.split(
    ' ',
  );

/** What writers who learned English late put after "cannot be". */
const changing = ['change', 'delete', 'destroy', 'edit', 'modify', 'remove', 'rename', 'update'];

const each = (helpers: readonly string[], verbs: readonly string[]) =>
  helpers.flatMap((helper) => verbs.map((verb) => `${helper} ${verb}`)).join(',');

const logins = each(
  [
    'password',
    'passwordless',
    'api key',
    'access key',
    'public key',
    'email',
    'local',
    'magic link',
    'username',
    'social',
    'credentials',
    'device',
    'oauth',
    'oauth2',
    'otp',
    'guest',
    'anonymous',
    'sms',
    'phone',
    'ldap',
    'google',
    'github',
    'facebook',
  ],
  ['login', 'logins', 'signin', 'sign in', 'logon', 'authentication', 'auth'],
).split(',');

const signUps =
  'signup,signups,sign up,sign ups,registration,registrations,self registration,user registration,account creation,user creation,user signup,new registrations,new accounts'.split(
    ',',
  );

const off = [
  'is disabled',
  'are disabled',
  'disabled',
  'is not enabled',
  'not enabled',
  'is not allowed',
  'are not allowed',
  'not allowed',
  'is not permitted',
  'is prohibited',
  'are prohibited',
  'is forbidden',
  'prohibited',
  'is turned off',
  'is switched off',
  'is closed',
  'are closed',
];

/** "You cannot approve", "cannot be approved": English verbs of applications, put together with what denies them. */
export const englishDeeds: Lexicon['idioms'] = [
  ['permission', 'denied', 'client does not have permission, not allowed for this client'],
  [
    'permission',
    'insufficient',
    each(
      ['has to be', 'have to be', 'needs to be'],
      [
        'admin',
        'an admin',
        'a admin',
        'an administrator',
        'a * admin',
        'the owner',
        'an owner',
        'a member',
        'a moderator',
      ],
    ),
  ],
  [
    'ip',
    'denied',
    each(
      ['must come from', 'must originate from', 'must be made from', 'must be sent from'],
      ['localhost', 'the local machine', 'the local network', 'the internal network'],
    ),
  ],
  ['token', 'invalid', 'invalid authorization token'],
  ['account', 'disabled', each(['account', 'user'], ['approval required', 'approval is required'])],
  [
    'resource',
    'closed',
    'currently not possible, no longer possible, not currently possible, already setup, already configured, already been configured',
  ],
  [
    'resource',
    'closed',
    each(['possible', 'allowed', 'permitted'], ['at this time', 'at the moment', 'at present', 'right now', 'for now']),
  ],
  ['action', 'denied', each(['cannot', 'can not', 'not able to', 'not supposed to', 'may only'], deeds)],
  ['resource', 'closed', each(['cannot be', 'can not be', 'can no longer be', 'may not be', 'must not be'], done)],
  ['resource', 'closed', each(['cannot be', 'can not be'], changing)],
  ['kind', 'off', each(logins, off)],
  ['resource', 'closed', each(signUps, off)],
  [
    'resource',
    'closed',
    each(
      ['cannot', 'can not', 'not allowed to', 'not permitted to', 'may not'],
      ['* your own', '* yourself', '* their own', '* own', '* yourselves', '* themselves', '* self'],
    ),
  ],
];
