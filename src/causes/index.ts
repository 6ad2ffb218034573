import type { Cause } from '../engine/cause.ts';
import { accountDisabled } from './account-disabled.ts';
import { authHandshake } from './auth-handshake.ts';
import { badSignature } from './bad-signature.ts';
import { botChallenge } from './bot-challenge.ts';
import { clientCertificateRequired } from './client-certificate-required.ts';
import { clockSkew } from './clock-skew.ts';
import { contentRestricted } from './content-restricted.ts';
import { cookiesNotSent } from './cookies-not-sent.ts';
import { csrfRejected } from './csrf-rejected.ts';
import { directoryListing } from './directory-listing.ts';
import { expiredCredentials } from './expired-credentials.ts';
import { geoBlocked } from './geo-blocked.ts';
import { insufficientPermission } from './insufficient-permission.ts';
import { insufficientScope } from './insufficient-scope.ts';
import { invalidCredentials } from './invalid-credentials.ts';
import { ipBlocked } from './ip-blocked.ts';
import { malformedCredentials } from './malformed-credentials.ts';
import { methodNotPermitted } from './method-not-permitted.ts';
import { networkFilter } from './network-filter.ts';
import { noCredentials } from './no-credentials.ts';
import { notEntitled } from './not-entitled.ts';
import { originRejected } from './origin-rejected.ts';
import { preflightRejected } from './preflight-rejected.ts';
import { rateLimited } from './rate-limited.ts';
import { resourceState } from './resource-state.ts';
import { revokedCredentials } from './revoked-credentials.ts';
import { serverConfig } from './server-config.ts';
import { ssoGateway } from './sso-gateway.ts';
import { stepUpRequired } from './step-up-required.ts';
import { tlsRequired } from './tls-required.ts';
import { unspecified401 } from './unspecified-401.ts';
import { unspecified403 } from './unspecified-403.ts';
import { wafBlocked } from './waf-blocked.ts';
import { wrongAudience } from './wrong-audience.ts';
import { wrongRoute } from './wrong-route.ts';
import { wrongScheme } from './wrong-scheme.ts';

/** Every cause, in the order of the taxonomy. */
export const causes: readonly Cause[] = [
  noCredentials,
  malformedCredentials,
  wrongScheme,
  invalidCredentials,
  expiredCredentials,
  revokedCredentials,
  accountDisabled,
  wrongAudience,
  clockSkew,
  badSignature,
  clientCertificateRequired,
  stepUpRequired,
  authHandshake,
  cookiesNotSent,
  ssoGateway,
  insufficientScope,
  insufficientPermission,
  notEntitled,
  contentRestricted,
  rateLimited,
  csrfRejected,
  originRejected,
  preflightRejected,
  ipBlocked,
  geoBlocked,
  botChallenge,
  wafBlocked,
  directoryListing,
  serverConfig,
  tlsRequired,
  methodNotPermitted,
  wrongRoute,
  resourceState,
  networkFilter,
  unspecified401,
  unspecified403,
];
