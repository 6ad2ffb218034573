import type { Vendor } from '../engine/vendor.ts';

/** Apache Airflow: its refusals, from its documentation or source. */
export const airflow: Vendor = {
  id: 'airflow',
  name: 'Apache Airflow',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: 403, url: { pattern: /:8793\/log\// }, requestHeader: { authorization: true } },
      cause: 'invalid-credentials',
      says: 'the worker does not accept the token that was made for this log: the secret key differs between the machines.',
      orElse: ['clock-skew'],
      source: 'https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html#secret-key',
      sample: `GET http://worker.example.com:8793/log/dag/task/1.log HTTP/1.1
Authorization: eyJhbGciOiJIUzUxMiJ9.eyJmaWxlbmFtZSI6IjEubG9nIn0.c2ln
---
HTTP/1.1 403 FORBIDDEN
Content-Type: text/html; charset=utf-8

<title>403 Forbidden</title><h1>Forbidden</h1>`,
    },
    {
      when: { json: { type: '#section/Errors/Unauthenticated' }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'no login was recognised.',
      source: 'https://github.com/apache/airflow/blob/HEAD/airflow/api_connexion/exceptions.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail":null,"status":401,"title":"Unauthorized","type":"https://airflow.apache.org/docs/apache-airflow/2.9.0/stable-rest-api-ref.html#section/Errors/Unauthenticated"}`,
    },
    {
      when: { json: { type: '#section/Errors/Unauthenticated' }, credentials: 'some' },
      cause: 'invalid-credentials',
      says: 'what was sent is not accepted, or no login of that kind is switched on.',
      orElse: ['wrong-scheme'],
      source: 'https://github.com/apache/airflow/blob/HEAD/airflow/api_connexion/exceptions.py',
      sample: `GET /api/v1/dags HTTP/1.1
Host: airflow.example.com
Authorization: Basic YWRhOmxvdmVsYWNl
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail":null,"status":401,"title":"Unauthorized","type":"https://airflow.apache.org/docs/apache-airflow/2.9.0/stable-rest-api-ref.html#section/Errors/Unauthenticated"}`,
    },
    {
      when: { json: { type: '#section/Errors/PermissionDenied' } },
      cause: 'insufficient-permission',
      says: 'the role does not allow this.',
      confidence: 'certain',
      source: 'https://github.com/apache/airflow/blob/HEAD/airflow/api_connexion/exceptions.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail":null,"status":403,"title":"Forbidden","type":"https://airflow.apache.org/docs/apache-airflow/2.9.0/stable-rest-api-ref.html#section/Errors/PermissionDenied"}`,
    },
  ],
};
