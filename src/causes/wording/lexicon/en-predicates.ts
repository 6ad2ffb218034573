import type { Lexicon } from '../vocabulary.ts';

/** What an English sentence or a machine code can say of it. */
export const englishPredicates: Lexicon['predicates'] = {
  blocked:
    'block, blocks, blocked, blocking, ban, banned, blacklist*, black list*, blocklist*, denylist*, deny list*, barred, not whitelisted, not allowlisted, not in whitelist, not on the whitelist, not in the whitelist, not on the allow list, not in the allow list, not on the allowlist, not in the allowlist, not in allowlist, not in allow list, not in ip whitelist, not white listed, not allow listed, quarantined, outside the allowed, not in the list of allowed, not in the allowed, not an allowed, not on allow list, not in the trusted, not in the list, stopped, intercepted, dropped, filtered',
  closed:
    'archived, closed, read only, readonly, finalized, finalised, has ended, ended, completed, already processed, already completed, already submitted, already voted, maintenance, maintenance mode, stopped, under maintenance, is over, not started, has not started, frozen, sealed, already closed, already exist*, already registered, already redeemed, immutable, protected branch, paused, decommissioned, retired, sold out, not yet open, being deleted, in use, already published, previously published, already exists, already cancelled, already canceled, conflict state, wrong state, not in a state, current state, legal hold, retention, immutability, worm, parked, suspended site, offline, checked out, being edited, in use by, locked by another, edited by another, opened by another',
  denied:
    'result false, returned false, returns false, evaluated to false, evaluates to false, evaluated false, evaluated as false, denied, deny, denies, forbidden, forbid*, reject, rejected, rejects, refuse, refused, refuses, prohibited, restricted, restrict*, disallow*, unauthorized, unauthorised, unpermitted, access denied, not allowed, not permitted, not authorized, not authorised, inaccessible, unavailable, limited to, reserved for, only for, only available to, only accessible, only accessible to, only accessible from, only allowed, not accessible, may not, only be used by, only be accessed, cannot be accessed, cannot access, cannot be used, can not access, can not be accessed, can not be used, can not perform, cannot perform, can only, cant access, not entitled, ineligible, dont allow, illegal, protected by, can not use, cannot use, can not be edited, only be reached, only reachable, only be called, only be opened, not offered, not offer, can not offer, cannot offer, cannot serve, can not serve, unable to serve, unable to offer, unable to provide access, unable to provide service, can not provide access, cannot view, can not view, can not see, not let, not open to, unapproved, not serve, do not serve, does not serve',
  disabled:
    'disabled, suspended, locked, lock out, locked out, lockout, deactivated, de activated, inactive, blocked by administrator, frozen account, closed account, not active, not activated, not yet activated, pending, pending approval, awaiting approval, not approved, not been approved, not yet approved, terminated, deleted account, has been deleted, was deleted, been removed, been closed, deprovisioned, on hold, unapproved, passive, archived user, not confirmed, unconfirmed, not verified, unverified, not been verified, not been confirmed, not been activated, not yet verified, not yet confirmed, must be verified, must verify, verify your email, confirm your email, confirm your address, needs verification, verification required, not enabled, offboarded, waiting for approval, waiting to be approved, awaiting verification, not been reviewed, under review, awaiting',
  early:
    'not yet valid, not valid yet, not before, notbefore, nbf, used too early, not active yet, not yet active, in the future, from the future, issued at future, issued in the future, not valid before, used before issued, immature, too early, premature, not yet usable, before its time, iat in future, future',
  exceeded:
    'exceeded, exceed*, over, exhausted, reached, too many, used up, over limit, over quota, too fast, too frequent*, too often, throttled, throttl*, hit, overrun, surpassed, maxed, depleted, too high, run out of, out of, ran out, limit reached, maximum, temporarily limited, limited, excessive, too quickly, too frequently',
  expired:
    'expired, expire, expires, expiry, expiration, timed out, timeout, timedout, time out, no longer valid, no longer active, no longer usable, lapsed, outdated, out of date, has ended, stale, too old, past its, elapsed, no longer exists, is old, exp, validity period, overdue, past due date, time constraint failure, ran out, dead, needs to be refreshed, must be refreshed, refresh required, was only valid until, too long ago, lifetime exceeded, life time exceeded, past its lifetime, exceeded its lifetime, lifetime is over, maximum age exceeded',
  failed:
    'fail, failed, failure, failures, fails, error, errors, unsuccessful, did not succeed, went wrong, exception, problem, check failed, unsuccessfully, aborted',
  insufficient:
    'insufficient*, lacks the required, not have the required, not have the necessary, lack, lacks, lacking, lacked, not enough, inadequate, missing required, too low, not sufficient, below the required, unprivileged, requires higher, needs higher, elevated, must have, must be granted, must be assigned, additional, under the required',
  invalid:
    'invalid, incorrect, wrong, bad, unacceptable, inval, unrecogni?ed, improper, illegal, erroneous, non existent, nonexistent, faulty, does not work, bogus, falsified, forged, no valid, not valid, not correct, not accepted, not recogni?ed, invalidtoken, incorrectly, tampered, not right, unable to validate, unable to verify, unable to authenticate, could not validate, could not authenticate, can not authenticate, cannot authenticate, unusable, not a valid, didnt recognize, not good',
  malformed:
    'malformed, not well formed, ill formed, parse, parsing, decode, decoding, format, formatted, wrong format, bad format, invalid format, badly formatted, unparsable, unparseable, unreadable, corrupt*, syntax*, garbled, not a jwt, structure, segments, number of segments, expected 3 parts, three parts, not base64, base64, bad encoding, encoding, deserializ*, cannot be read, undecodable, empty string, truncated, too short, length, incomplete, not enough segments, dots, bearer prefix, illegal character*, unexpected character*, jwtmalformed',
  mismatch:
    'mismatch*, does not match, do not match, did not match, doesnt match, not match, unmatched, differs, inconsistent, not matching, not equal, not for this, not intended for, not meant for, not issued for, belongs to another, belongs to a different, belong to another, not issued by, wrong, foreign, not compatible, unexpected, not correspond*, does not belong, not belong',
  missing:
    'missing, absent, omitted, empty, blank, not provided, not supplied, not sent, not present, not set, not given, not included, not specified, not found in request, not found in the request, null, undefined, none, left out, no bearer, not attached, not passed, not received, could not be found in the request, unset, forgotten, is not there, without',
  off: 'not enabled, disabled, not activated, turned off, switched off, not included, not configured, has not been used, not been enabled, is not active, not part of, deactivated, not turned on, is off, are off',
  required:
    'required, require, requires, requiring, need, needs, needed, necessary, must, mandatory, expected, expects, must be provided, must provide, must supply, must send, must include, must be sent, must be present, must be specified, must contain, should be, please provide, please supply, please specify, please include, please enter, please use, demanded, challenge, challenged, obligatory, provide a, wanted, please complete, complete the, please enable, enable, prove, verify that, solve, verify you, requested',
  revoked:
    'revoked, revocation, revoke*, invalidated, been invalidated, logged out, signed out, blacklisted, blocklisted, rotated, rolled, withdrawn, cancelled, canceled, was deleted, has been deleted, been deleted, deleted, destroyed, terminated, logged in from another, logged in elsewhere, signed in elsewhere, another device, reused, reuse, already used, been used, already been used, superseded, replaced, kicked, log out, logout, killed, ended by, reuse detected, leaked, compromised, consumed, forcibly, exposed, no longer authorized, retired, reset, been changed, was changed, session conflict, has been removed, was removed, been removed, deny list*, denylist*, denylisted, block list, blocklist*',
  skewed:
    'skewed, skew, too skewed, too large, out of sync, drift, not not synchroni?ed, outside, out of range, out of bounds, outside the, too far, ahead, behind, differs too much, too old, difference, not within, deviat*, not current, out of window, synchroni*, inaccurate',
  unknown:
    'unknown, not found, no such, not exist, nonexistent, does not exist, doesnt exist, not registered, unregistered, not recogni?ed, unrecogni?ed, could not be found, cannot be found, could not find, cannot find, unable to find, no account, no user, there is no user, no user with, no such user, not notfound, invalid or unknown, unable to locate, not known, never existed, can not be found, can not find, couldnt find, nobody is registered, no one is registered, nobody has',
  unsupported:
    'unsupported, not supported, deprecated, no longer supported, does not support, not support, do not support, not accepted, not applicable, not implemented, wrong type, not usable, expected bearer, expected basic, no longer accepted, only supports, instead of, cannot be made with, not suitable, wrong kind, incompatible, discontinued, cannot be used, only accepts, only accept, accepts only',
  untrusted:
    'untrusted, not trusted, self signed, unknown ca, unknown authority, not verified, chain, trust, distrusted',
  unverified:
    'unverified, not verified, could not be verified, cannot be verified, can not be verified, unable to verify, could not verify, can not verify, cannot verify, verification failed, validation failed, verification failure, not validated, could not be validated, unable to validate, can not validate, could not validate, failed to verify, failed to validate, verification error, failed verification, failed validation, does not verify, did not verify, not verify, verification unsuccessful, not authentic, unproven, not confirmed, validation error, unconfirmed',
  used: 'already used, already been used, reused, replay*, replayed, used twice, duplicate, duplicated, nonce used, consumed, used before, single use, one time use',
  idle: 'inactivity, inactive for too long, was idle, idle for, idle timeout, idle too long, too long idle',
};

/** Good English words that mean the predicate when negated. */
export const englishNegated: Lexicon['negated'] = {
  invalid:
    'valid, correct, accepted, recogni?ed, acceptable, genuine, right, proper, legitimate, good, authentic, work, works, working, recogni?e, recogni?es',
  denied:
    'allowed, permitted, authori?ed, eligible, entitled, accessible, allow, permit, welcome, permissible, may access, able to access',
  missing:
    'provided, provide, supplied, sent, present, given, included, include, specified, set, attached, received, detected, passed, contains, contain, send, supply, filled, carry, carries, presented, submitted, attach, available in request, carried, transmitted, used, in request, in the request, in your request, with the request, with your request, in headers, in the headers, in header, in the header, in cookies, in your cookies',
  unknown:
    'found, exist, exists, known, registered, find, locate, located, identified, identify, determine, determined, associated, matched, resolve',
  unverified: 'verified, confirmed, validated, verify, validate, confirm, check out, verifiable, authenticated',
  mismatch: 'match, matches, matching, agree, correspond*, equal, same, belong, belongs, intended, meant, issued for',
  unsupported: 'supported, support, supports, usable, compatible, understood',
  off: 'enabled, active, activated, available, turned on, configured, subscribed, cover, covers, covered',
  insufficient: 'have, has, sufficient, enough, possess, hold, holds, granted, assigned, grant, grants, high enough',
  malformed: 'parsed, decoded, readable, parse, decode, well formed, base64, formatted, deserialize*, json',
  untrusted: 'trusted, trust',
  expired: 'fresh, current, alive',
  early: 'yet valid, active yet',
};
