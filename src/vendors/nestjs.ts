import type { Vendor } from '../engine/vendor.ts';

/** NestJS: its own refusals, from its documentation and source. */
export const nestjs: Vendor = {
  id: 'nestjs',
  name: 'NestJS',
  layer: 'framework',
  marks: [
    {
      body: {
        equals: [
          '{"message":"Forbidden resource","error":"Forbidden","statusCode":403}',
          '{"statusCode":403,"message":"Forbidden resource","error":"Forbidden"}',
          '{"message":"Forbidden","statusCode":403}',
          '{"statusCode":403,"message":"Forbidden"}',
        ],
      },
    },
    {
      body: { equals: ['{"message":"Unauthorized","statusCode":401}', '{"statusCode":401,"message":"Unauthorized"}'] },
    },
  ],
  denials: [
    {
      when: { json: { message: 'ThrottlerException: Too Many Requests' } },
      cause: 'rate-limited',
      says: 'the throttler guard is used up.',
      confidence: 'certain',
      source: 'https://github.com/nestjs/throttler/blob/master/src/throttler.exception.ts',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"statusCode": 429, "message": "ThrottlerException: Too Many Requests"}`,
    },
    {
      when: {
        body: {
          equals: ['{"message":"Unauthorized","statusCode":401}', '{"statusCode":401,"message":"Unauthorized"}'],
        },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'the login guard found nobody, and nothing was sent.',
      confidence: 'likely',
      source: 'https://github.com/nestjs/passport/blob/master/lib/auth.guard.ts',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Unauthorized","statusCode":401}`,
    },
    {
      when: {
        body: {
          equals: ['{"message":"Unauthorized","statusCode":401}', '{"statusCode":401,"message":"Unauthorized"}'],
        },
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'the login guard did not accept what was sent.',
      confidence: 'possible',
      orElse: ['expired-credentials'],
      source: 'https://github.com/nestjs/passport/blob/master/lib/auth.guard.ts',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Unauthorized","statusCode":401}`,
    },
  ],
  remedies: {
    'preflight-denied': [
      {
        text: 'Switch CORS on before anything else: its middleware answers preflights ahead of the guards.',
        code: {
          language: 'ts',
          text: "const app = await NestFactory.create(AppModule, { cors: { origin: 'https://app.example.com', credentials: true } });",
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'ts',
          text: "app.enableCors({ origin: 'https://app.example.com', credentials: true, exposedHeaders: ['WWW-Authenticate'] });",
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: {
          language: 'ts',
          text: `const order = await this.orders.findOneBy({ id, ownerId: user.id });
if (!order) throw new NotFoundException();`,
        },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: {
          language: 'ts',
          text: `const order = await this.orders.findOneBy({ id, ownerId: user.id });
if (!order) throw new NotFoundException();`,
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Limit the login with @nestjs/throttler.',
        code: {
          language: 'ts',
          text: `@UseGuards(ThrottlerGuard)
@Throttle({ default: { limit: 5, ttl: 60_000 } })
@Post('login')`,
        },
      },
    ],
    'username-enumeration': [
      {
        text: 'Throw the same exception for an unknown name and a wrong password.',
        code: { language: 'ts', text: "throw new UnauthorizedException('Name or password is wrong');" },
      },
    ],
    'stack-trace': [
      {
        text: 'Catch what no other filter caught, and answer without the stack.',
        code: {
          language: 'ts',
          text: `@Catch()
export class Unexpected extends BaseExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost) {
    const known = exception instanceof HttpException;
    if (!known) new Logger().error(exception);
    super.catch(known ? exception : new InternalServerErrorException(), host);
  }
}`,
        },
      },
    ],
    'version-banner': [
      {
        text: 'Switch the banner of Express off.',
        code: { language: 'ts', text: "app.getHttpAdapter().getInstance().disable('x-powered-by');" },
      },
    ],
    'missing-www-authenticate': [
      {
        text: 'Set the field in an exception filter.',
        code: {
          language: 'ts',
          text: `@Catch(UnauthorizedException)
export class Challenge implements ExceptionFilter {
  catch(exception: UnauthorizedException, host: ArgumentsHost) {
    const response = host.switchToHttp().getResponse();
    response.header('WWW-Authenticate', 'Bearer realm="api"').status(401).send(exception.getResponse());
  }
}`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Switch CORS on for the application.',
        code: { language: 'ts', text: "app.enableCors({ origin: 'https://app.example.com', credentials: true });" },
      },
    ],
    'should-be-401': [
      {
        text: 'A guard that returns false is answered with 403: throw UnauthorizedException when nobody is logged in.',
        code: { language: 'ts', text: 'throw new UnauthorizedException();' },
      },
    ],
  },
};
