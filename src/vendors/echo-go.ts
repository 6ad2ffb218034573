import type { Vendor } from '../engine/vendor.ts';

/** Echo: its own refusals, from its documentation and source. */
export const echoGo: Vendor = {
  id: 'echo-go',
  name: 'Echo',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        json: { message: { equals: ['missing or malformed jwt', 'missing or malformed JWT'] } },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'certain',
      source: 'https://github.com/labstack/echo-jwt/blob/main/jwt.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"message": "missing or malformed jwt"}`,
    },
    {
      when: {
        json: { message: { equals: ['missing or malformed jwt', 'missing or malformed JWT'] } },
        requestHeader: { authorization: true },
      },
      cause: 'malformed-credentials',
      says: 'the Authorization field does not consist of the right scheme and one token.',
      confidence: 'likely',
      orElse: ['wrong-scheme'],
      source: 'https://github.com/labstack/echo-jwt/blob/main/jwt.go',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: abc
---
HTTP/1.1 400 Bad Request
Content-Type: application/json

{"message": "missing or malformed jwt"}`,
    },
    {
      when: { json: { message: { equals: ['invalid or expired jwt', 'Invalid or expired JWT'] } } },
      cause: 'invalid-credentials',
      says: 'the token is past its time, or not confirmed by the key of the server.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      shared: true,
      source: 'https://github.com/labstack/echo-jwt/blob/main/jwt.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "invalid or expired jwt"}`,
    },
    {
      when: {
        json: {
          message: { equals: ['missing csrf token in request header', 'missing csrf token in the form parameter'] },
        },
      },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing or does not belong to the cookie.',
      confidence: 'certain',
      source: 'https://github.com/labstack/echo/blob/v4.13.3/middleware/csrf.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "missing csrf token in request header"}`,
    },
    {
      when: { json: { message: { equals: ['missing key in request header', 'missing key in the query string'] } } },
      cause: 'no-credentials',
      says: 'no API key was sent.',
      confidence: 'certain',
      source: 'https://github.com/labstack/echo/blob/v4.13.3/middleware/key_auth.go',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"message": "missing key in request header"}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Set the challenge in the error handler of the JWT middleware (Echo 4).',
        code: {
          language: 'go',
          text: `echojwt.WithConfig(echojwt.Config{
	SigningKey: key,
	ErrorHandler: func(c echo.Context, err error) error {
		c.Response().Header().Set("WWW-Authenticate", \`Bearer realm="api"\`)
		return echo.ErrUnauthorized
	},
})`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Use the CORS middleware before the one that checks the token.',
        code: {
          language: 'go',
          text: 'e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}}))',
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: { language: 'go', text: 'middleware.CORSConfig{ExposeHeaders: []string{"WWW-Authenticate"}}' },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Limit the login route. The rate counts requests per second.',
        code: {
          language: 'go',
          text: `store := middleware.NewRateLimiterMemoryStoreWithConfig(middleware.RateLimiterMemoryStoreConfig{
	Rate: 5.0 / 60, Burst: 5, ExpiresIn: 10 * time.Minute,
})
e.POST("/login", login, middleware.RateLimiter(store))`,
        },
      },
    ],
  },
};
