import type { Vendor } from '../engine/vendor.ts';

/** Apache Superset: its refusals, from its documentation or source. */
export const superset: Vendor = {
  id: 'superset',
  name: 'Apache Superset',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { message: { equals: 'Access is Denied' }, severity: { equals: 'danger' } } },
      cause: 'insufficient-permission',
      says: 'the roles of the user do not allow this.',
      confidence: 'certain',
      source: 'https://github.com/dpgaspar/Flask-AppBuilder/blob/HEAD/flask_appbuilder/security/decorators.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Access is Denied","severity":"danger"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'errors.*.error_type' },
      confidence: 'certain',
      codes: {
        TABLE_SECURITY_ACCESS_ERROR: ['insufficient-permission', 'the user may not read the table.'],
        DATABASE_SECURITY_ACCESS_ERROR: ['insufficient-permission', 'the user may not use the database.'],
        QUERY_SECURITY_ACCESS_ERROR: ['insufficient-permission', 'the user may not see the query.', 'likely'],
        MISSING_OWNERSHIP_ERROR: ['insufficient-permission', 'the user does not own the object.'],
        USER_ACTIVITY_SECURITY_ACCESS_ERROR: [
          'insufficient-permission',
          'the user may not see the activity of others.',
          'likely',
        ],
        DASHBOARD_SECURITY_ACCESS_ERROR: ['insufficient-permission', 'the user may not see the dashboard.', 'likely'],
        CHART_SECURITY_ACCESS_ERROR: ['insufficient-permission', 'the user may not see the chart.', 'likely'],
        DATASOURCE_SECURITY_ACCESS_ERROR: ['insufficient-permission', 'the user may not see the dataset.'],
        OAUTH2_REDIRECT: ['step-up-required', 'the database asks the user to log in there.', 'likely'],
        CONNECTION_ACCESS_DENIED_ERROR: ['invalid-credentials', 'the database did not accept the login.', 'likely'],
      },
      source: 'https://github.com/apache/superset/blob/HEAD/superset/errors.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"message":"You don't have access to this dashboard.","error_type":"DASHBOARD_SECURITY_ACCESS_ERROR","level":"warning","extra":{}}]}`,
    },
  ],
};
