import type { Vendor } from '../engine/vendor.ts';

/** SonarQube: its own refusals, from its documentation and source. */
export const sonarqube: Vendor = {
  id: 'sonarqube',
  name: 'SonarQube',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { json: { 'errors.*.msg': { equals: 'Insufficient privileges' } } },
      cause: 'insufficient-permission',
      says: 'the user lacks a permission.',
      confidence: 'certain',
      source:
        'https://github.com/SonarSource/sonarqube/blob/master/server/sonar-webserver-auth/src/main/java/org/sonar/server/user/AbstractUserSession.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": [{"msg": "Insufficient privileges"}]}`,
    },
  ],
};
