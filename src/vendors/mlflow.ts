import type { Vendor } from '../engine/vendor.ts';

/** MLflow: its refusals, from its documentation or source. */
export const mlflow: Vendor = {
  id: 'mlflow',
  name: 'MLflow',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { body: 'You are not authenticated. Please see https://www.mlflow.org/docs/latest/auth/' },
      cause: 'no-credentials',
      says: 'name and password are missing or wrong.',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/mlflow/mlflow/blob/HEAD/mlflow/server/auth/__init__.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Basic realm="mlflow"

You are not authenticated. Please see https://www.mlflow.org/docs/latest/auth/index.html#authenticating-to-mlflow on how to authenticate.`,
    },
    {
      when: { header: { 'www-authenticate': 'Basic realm="mlflow"' } },
      cause: 'no-credentials',
      says: 'name and password are missing or wrong.',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/mlflow/mlflow/blob/HEAD/mlflow/server/auth/__init__.py',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="mlflow"`,
    },
  ],
};
