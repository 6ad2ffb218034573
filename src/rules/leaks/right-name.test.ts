import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { rightNamed } from './right-name.ts';

function named(text: string): string | undefined {
  const [exchange] = readExample({ http: 'GET /api/orders.export HTTP/1.1\n---\nHTTP/1.1 403 Forbidden' });
  const piece = exchange && rightNamed(text, exchange);
  return piece && text.slice(piece.at, piece.at + piece.length);
}

describe('a right that is named', () => {
  test.each([
    'Permission check failed (/store/7, Datastore.Allocate)',
    'no permissions for [cluster:monitor/health] and 2 others',
    "Policy doesn't allow volume:create to be performed.",
    'The user lacks right INVOICE_APPROVE',
    'rpc error: missing grant shipments.release',
    'Sorry, the reports.export permission is not among yours',
    'You need the VM.Audit privilege here',
    'Not authorized to invoke billing:Refund on this account',
    'Access denied: topic.write for this client',
    'user "mia" cannot delete leases.coordination.cluster.io',
    "principal 'svc-7' is not allowed to read vault.secrets",
    'Permission denied: user=etl, access=WRITE, path="/raw"',
    'TICKET_VIEW privileges are required to do this on Ticket #40',
    'The call needs the deals.refund permissions',
    'BOOK_EDIT rights are missing',
    'None of the authorities: DOC_SIGN authority',
    'billing:Refund capabilities are not yours',
    'access refused [principal=ann, roles=[ro], tenant=null]',
    'BNK-41: User is missing one or more roles: CanGetAnyUser',
    'You lack these permissions: [manageBerths]',
    "Permission(s) required: 'ViewLedger'",
    'None of the required roles: BillingAdmin, BillingOwner',
    'Entitlement missing: approveRefund',
    'Insufficient Lake Formation permission(s): Required Describe on named_packages',
    'Insufficient privileges: requires ALTER on table "pay"',
    'Not authorized: missing select for lake.harvest',
    'This needs a right that you lack: needs Drop on db:raw',
    'Permission denied, lacks `usage` on schema_pay',
  ])('%s', (text) => expect(named(text)).toBeDefined());

  test('is shown with the words around it, not the whole sentence', () => {
    expect(named('You are missing grant shipments.release. Ask the team.')).toBe('grant shipments.release');
  });
});

describe('no right that is named', () => {
  test.each([
    'You do not have permission to perform this action.',
    'Permission denied. See docs.shop.example for help.',
    'Your privileges are described at help.shop.com',
    'Insufficient rights: System.Security.SecurityException',
    'Permission denied: PERMISSION_DENIED',
    'No permission for orders.export',
    'Access denied: index.php cannot be opened',
    'permission https://a.example/x is missing',
    'You are not allowed to see this page (user=ann)',
    'Saved user=ann, role=admin',
    'The policy of this team says no.',
    'user "mia" cannot list this',
    'READ access is denied on Ticket #40',
    'FORBIDDEN_ERROR rights of users are missing',
    'See shop.example.com permissions page',
    'You need other permissions: GitHub says so',
    'Your role: JavaScript developers only read this',
    'The roles: owner and guest may not do this',
    'Permissions: Contact your administrator',
    'You lack the permission: UserNotAllowed',
    'The permission to write for your team is missing',
    'Requires login on shop.example',
    'You have no rights here: missing read on this page',
    'Permission needed to read on your phone',
    'Write for help_desk to get the grant',
  ])('%s', (text) => expect(named(text)).toBeUndefined());
});
