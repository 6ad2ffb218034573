import type { Vendor } from '../engine/vendor.ts';
import { apache } from './apache.ts';
import { aspnetCore } from './aspnet-core.ts';
import { aws } from './aws.ts';
import { awsApiGateway } from './aws-api-gateway.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudflareApi } from './cloudflare-api.ts';
import { django } from './django.ts';
import { express } from './express.ts';
import { github } from './github.ts';
import { googleApis } from './google-apis.ts';
import { iis } from './iis.ts';
import { jsonwebtoken } from './jsonwebtoken.ts';
import { kong } from './kong.ts';
import { kubernetes } from './kubernetes.ts';
import { laravel } from './laravel.ts';
import { nginx } from './nginx.ts';
import { s3 } from './s3.ts';
import { springSecurity } from './spring-security.ts';

/** Every product whose refusals are known, by id. */
export const vendors: readonly Vendor[] = [
  apache,
  aspnetCore,
  aws,
  awsApiGateway,
  cloudflare,
  cloudflareApi,
  django,
  express,
  github,
  googleApis,
  iis,
  jsonwebtoken,
  kong,
  kubernetes,
  laravel,
  nginx,
  s3,
  springSecurity,
];
