import type { Vendor } from '../engine/vendor.ts';

/** Microsoft Azure: its own refusals, from its documentation and source. */
export const azure: Vendor = {
  id: 'azure',
  name: 'Microsoft Azure',
  layer: 'api',
  marks: [{ header: { 'x-ms-error-code': true } }],
  denials: [
    {
      when: {
        body: ['<AuthenticationErrorDetail>Signed expiry time', 'Signature not valid in the specified time frame: '],
      },
      cause: 'expired-credentials',
      says: 'the shared access signature is past its time, or not valid yet.',
      confidence: 'likely',
      orElse: ['clock-skew'],
      source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="utf-8"?><Error><Message>Server failed to authenticate the request.</Message><AuthenticationErrorDetail>Signed expiry time [Sun, 01 Mar 2026 11:00:00 GMT] must be after signed start time</AuthenticationErrorDetail></Error>`,
    },
    {
      when: {
        body: { all: ['<AuthenticationErrorDetail>Authentication scheme ', ' is not supported'] },
      },
      cause: 'wrong-scheme',
      says: 'the storage does not take this kind of Authorization field in the version of its interface that the request asks for.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/authorize-with-azure-active-directory',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<Error><Message>Server failed to authenticate the request.</Message><AuthenticationErrorDetail>Authentication scheme Bearer is not supported in this version.</AuthenticationErrorDetail></Error>`,
    },
    {
      when: { body: ['<AuthenticationErrorDetail>Signature did not match'] },
      cause: 'bad-signature',
      says: 'the shared access signature does not fit the request and the key.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<Error><Message>Server failed to authenticate the request.</Message><AuthenticationErrorDetail>Signature did not match. String to sign used was r</AuthenticationErrorDetail></Error>`,
    },
    {
      when: { json: { 'error.code': { equals: ['AuthorizationFailed', 'LinkedAuthorizationFailed'] } } },
      cause: 'insufficient-permission',
      says: 'no role of the caller allows the action on this resource.',
      confidence: 'certain',
      shared: true,
      source: 'https://learn.microsoft.com/en-us/azure/role-based-access-control/troubleshooting',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "AuthorizationFailed", "message": "The client 'x' with object id 'y' does not have authorization to perform action 'Microsoft.Compute/virtualMachines/read' over scope '/subscriptions/z'."}}`,
    },
    {
      when: { json: { 'error.code': { equals: 'ExpiredAuthenticationToken' } } },
      cause: 'expired-credentials',
      says: 'the access token is past its time.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "ExpiredAuthenticationToken", "message": "The access token expiry UTC time is earlier than current UTC time."}}`,
    },
    {
      when: {
        json: { 'error.code': { equals: ['InvalidAuthenticationTokenTenant', 'InvalidAuthenticationTokenAudience'] } },
      },
      cause: 'wrong-audience',
      says: 'the token was issued for another tenant or another API.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "InvalidAuthenticationTokenTenant", "message": "The access token is from the wrong issuer."}}`,
    },
    {
      when: { json: { 'error.code': { equals: 'AuthenticationFailed' } }, withoutRequestHeader: ['authorization'] },
      cause: 'no-credentials',
      says: 'no access token was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "AuthenticationFailed", "message": "Authentication failed. The 'Authorization' header is missing."}}`,
    },
    {
      when: { json: { 'error.code': { equals: 'RequestDisallowedByPolicy' } } },
      cause: 'insufficient-permission',
      says: 'a policy of the organization refuses the resource.',
      confidence: 'likely',
      orElse: ['resource-state'],
      source: 'https://learn.microsoft.com/en-us/azure/governance/policy/overview',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "RequestDisallowedByPolicy", "message": "Resource 'x' was disallowed by policy."}}`,
    },
    {
      when: {
        json: {
          'error.message': ['Client address is not authorized and caller is not a trusted service', 'Client address: '],
        },
      },
      cause: 'ip-blocked',
      says: 'the firewall of the resource does not let this address in.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/key-vault/general/troubleshooting-access-issues',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "Forbidden", "message": "Client address is not authorized and caller is not a trusted service.\\r\\nClient address: 192.0.2.7", "innererror": {"code": "ForbiddenByFirewall"}}}`,
    },
    {
      when: { json: { 'error.innererror.code': { equals: ['ForbiddenByRbac', 'ForbiddenByPolicy', 'AccessDenied'] } } },
      cause: 'insufficient-permission',
      says: 'no role or access policy of the vault allows this caller the action.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/key-vault/general/rest-error-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "Forbidden", "message": "Caller is not authorized to perform action on resource.", "innererror": {"code": "ForbiddenByRbac"}}}`,
    },
    {
      when: { text: 'This web app is stopped.' },
      cause: 'resource-state',
      says: 'the owner has stopped the web app, or its quota is used up.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://learn.microsoft.com/en-us/azure/app-service/overview',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Web App - Unavailable</title><h1>Error 403 - This web app is stopped.</h1>`,
    },
    {
      when: { text: 'The web app you have attempted to reach has blocked your access.' },
      cause: 'ip-blocked',
      says: 'the access restrictions of the web app do not let this address in.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/app-service/app-service-ip-restrictions',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>Error 403 - Forbidden</h1><p>The web app you have attempted to reach has blocked your access.</p>`,
    },
    {
      when: { header: { 'x-ms-forbidden-ip': true } },
      cause: 'ip-blocked',
      says: 'the access restrictions of the web app do not let this address in.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/app-service/app-service-ip-restrictions',
      sample: `HTTP/1.1 403 Forbidden
x-ms-forbidden-ip: 192.0.2.7`,
    },
    {
      when: {
        text: ['You do not have permission to view this directory or page.'],
        header: { 'www-authenticate': 'authorization_uri="https://login.windows.net' },
      },
      cause: 'sso-gateway',
      says: 'the login in front of the web app wants a visitor that it knows.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Bearer authorization_uri="https://login.windows.net/common"

You do not have permission to view this directory or page.`,
    },
    {
      when: { json: { 'errors.*.message': 'is not allowed access. Refer https://aka.ms/acr/firewall' } },
      cause: 'ip-blocked',
      says: 'the firewall of the registry does not let this address in.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/azure/container-registry/container-registry-troubleshoot-access',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": [{"code": "DENIED", "message": "client with IP '192.0.2.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access."}]}`,
    },
  ],
  vocabularies: [
    {
      at: { header: 'x-ms-error-code' },
      confidence: 'certain',
      codes: {
        AccountIsDisabled: ['account-disabled', 'the storage account is disabled.'],
        AuthenticationFailed: [
          'bad-signature',
          'the key or the shared access signature was not accepted, or is past its time.',
          'likely',
        ],
        AuthorizationFailure: [
          'ip-blocked',
          'the network rules or the rights of the storage account refuse the caller.',
          'likely',
        ],
        AuthorizationPermissionMismatch: [
          'insufficient-permission',
          'no role of the caller, or no permission in the shared access signature, allows the action.',
          'likely',
        ],
        AuthorizationProtocolMismatch: ['tls-required', 'the shared access signature is good for https only.'],
        AuthorizationResourceTypeMismatch: [
          'insufficient-scope',
          'the shared access signature does not cover this type of resource.',
        ],
        AuthorizationServiceMismatch: [
          'insufficient-scope',
          'the shared access signature does not cover this service.',
        ],
        AuthorizationSourceIPMismatch: ['ip-blocked', 'the shared access signature is good for other addresses only.'],
        InsufficientAccountPermissions: ['insufficient-permission', 'the account may not do this.', 'likely'],
        InvalidAuthenticationInfo: [
          'malformed-credentials',
          'the Authorization field is not of the right form, or is past its time.',
          'likely',
        ],
        NoAuthenticationInformation: ['no-credentials', 'nothing was sent to log in with.'],
        PublicAccessNotPermitted: ['no-credentials', 'the storage account gives nothing out without a login.'],
        KeyBasedAuthenticationNotPermitted: [
          'wrong-scheme',
          'the storage account does not take account keys: a login of Entra ID is needed.',
        ],
        CannotVerifyCopySource: ['insufficient-permission', 'the source of the copy could not be read.', 'likely'],
        LeaseIdMissing: ['resource-state', 'the blob is leased.'],
        BlobImmutableDueToPolicy: ['resource-state', 'a retention policy keeps the blob from being changed.'],
        BlobArchived: ['resource-state', 'the blob is archived.'],
        CorsPreflightFailure: ['preflight-rejected', 'no CORS rule of the service fits the preflight.'],
      },
      source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml
x-ms-error-code: AuthorizationPermissionMismatch

<?xml version="1.0" encoding="utf-8"?><Error><Message>This request is not authorized to perform this operation using this permission.</Message></Error>`,
    },
    {
      at: { xml: 'Code' },
      when: {
        body: [
          `
RequestId:`,
          'This request is not authorized',
          'Server failed to authenticate',
          'CORS not enabled',
          'Public access is not permitted',
        ],
      },
      confidence: 'certain',
      codes: {
        CorsPreflightFailure: ['preflight-rejected', 'no CORS rule of the service fits the preflight.'],
        AuthorizationPermissionMismatch: [
          'insufficient-permission',
          'no role of the caller, or no permission in the shared access signature, allows the action.',
          'likely',
        ],
        NoAuthenticationInformation: ['no-credentials', 'nothing was sent to log in with.'],
        AuthenticationFailed: [
          'bad-signature',
          'the key or the shared access signature was not accepted, or is past its time.',
          'likely',
        ],
        AuthorizationFailure: [
          'ip-blocked',
          'the network rules or the rights of the storage account refuse the caller.',
          'likely',
        ],
        AuthorizationSourceIPMismatch: ['ip-blocked', 'the shared access signature is good for other addresses only.'],
        AuthorizationProtocolMismatch: ['tls-required', 'the shared access signature is good for https only.'],
        AuthorizationServiceMismatch: [
          'insufficient-scope',
          'the shared access signature does not cover this service.',
        ],
        AuthorizationResourceTypeMismatch: [
          'insufficient-scope',
          'the shared access signature does not cover this type of resource.',
        ],
        PublicAccessNotPermitted: ['no-credentials', 'the storage account gives nothing out without a login.'],
        AccountIsDisabled: ['account-disabled', 'the storage account is disabled.'],
      },
      source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<Error><Code>AuthorizationSourceIPMismatch</Code><Message>This request is not authorized to perform this operation using this source IP.
RequestId:1</Message></Error>`,
    },
    {
      at: { json: 'error.code' },
      confidence: 'certain',
      codes: {
        MissingSubscriptionRegistration: [
          'not-entitled',
          'the subscription has not been registered for this kind of resource.',
        ],
        ReadOnlyDisabledSubscription: [
          'not-entitled',
          'the subscription is switched off and can only be read.',
          'likely',
        ],
        ScopeLocked: ['resource-state', 'a lock on the resource does not allow it.'],
        DenyAssignmentAuthorizationFailed: ['insufficient-permission', 'a deny assignment forbids this to the caller.'],
        DisallowedOperation: [
          'insufficient-permission',
          'the operation is not allowed for this subscription.',
          'likely',
        ],
        SubscriptionNotFound: ['wrong-audience', 'the subscription is unknown in the tenant of the token.', 'likely'],
        SubscriptionNotRegistered: ['not-entitled', 'the subscription is not registered.', 'likely'],
        AadPremiumLicenseRequired: ['not-entitled', 'a licence of Microsoft Entra is needed.', 'likely'],
        RequestDisallowedByAzure: ['not-entitled', 'the region or size is not open to this subscription.', 'likely'],
        SkuNotAvailable: ['not-entitled', 'the size is not open to this subscription.', 'likely'],
      },
      source: 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
      sample: `HTTP/1.1 409 Conflict
Content-Type: application/json

{"error":{"code":"ScopeLocked","message":"The scope '/subscriptions/5f3b' cannot perform delete operation because following scope(s) are locked."}}`,
    },
  ],
};
