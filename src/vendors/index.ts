import type { Vendor } from '../engine/vendor.ts';
import { akamai } from './akamai.ts';
import { alibabaWaf } from './alibaba-waf.ts';
import { anubis } from './anubis.ts';
import { apache } from './apache.ts';
import { aspnetCore } from './aspnet-core.ts';
import { aws } from './aws.ts';
import { awsApiGateway } from './aws-api-gateway.ts';
import { awsWaf } from './aws-waf.ts';
import { azure } from './azure.ts';
import { azureApim } from './azure-apim.ts';
import { azureFrontDoor } from './azure-front-door.ts';
import { barracuda } from './barracuda.ts';
import { cakephp } from './cakephp.ts';
import { ciscoUmbrella } from './cisco-umbrella.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudflareApi } from './cloudflare-api.ts';
import { cloudfront } from './cloudfront.ts';
import { codeigniter } from './codeigniter.ts';
import { datadome } from './datadome.ts';
import { django } from './django.ts';
import { doorkeeper } from './doorkeeper.ts';
import { echoGo } from './echo-go.ts';
import { envoy } from './envoy.ts';
import { express } from './express.ts';
import { f5 } from './f5.ts';
import { fastapi } from './fastapi.ts';
import { fastly } from './fastly.ts';
import { fiber } from './fiber.ts';
import { flask } from './flask.ts';
import { fortigate } from './fortigate.ts';
import { fortiweb } from './fortiweb.ts';
import { ginJwt } from './gin-jwt.ts';
import { github } from './github.ts';
import { golangJwt } from './golang-jwt.ts';
import { googleApis } from './google-apis.ts';
import { googleCloudArmor } from './google-cloud-armor.ts';
import { graphql } from './graphql.ts';
import { haproxy } from './haproxy.ts';
import { hasura } from './hasura.ts';
import { hono } from './hono.ts';
import { human } from './human.ts';
import { iis } from './iis.ts';
import { imperva } from './imperva.ts';
import { imunify360 } from './imunify360.ts';
import { jetty } from './jetty.ts';
import { jsonwebtoken } from './jsonwebtoken.ts';
import { kasada } from './kasada.ts';
import { kong } from './kong.ts';
import { kubernetes } from './kubernetes.ts';
import { laravel } from './laravel.ts';
import { modsecurity } from './modsecurity.ts';
import { nestjs } from './nestjs.ts';
import { nextAuth } from './next-auth.ts';
import { nextjs } from './nextjs.ts';
import { nginx } from './nginx.ts';
import { paloAlto } from './palo-alto.ts';
import { phoenix } from './phoenix.ts';
import { play } from './play.ts';
import { rails } from './rails.ts';
import { s3 } from './s3.ts';
import { safeline } from './safeline.ts';
import { shopify } from './shopify.ts';
import { siteground } from './siteground.ts';
import { siteguard } from './siteguard.ts';
import { socketIo } from './socket-io.ts';
import { sophos } from './sophos.ts';
import { springSecurity } from './spring-security.ts';
import { squid } from './squid.ts';
import { stackpath } from './stackpath.ts';
import { sucuri } from './sucuri.ts';
import { sveltekit } from './sveltekit.ts';
import { symfony } from './symfony.ts';
import { tencentEdgeone } from './tencent-edgeone.ts';
import { tinyproxy } from './tinyproxy.ts';
import { tomcat } from './tomcat.ts';
import { tornado } from './tornado.ts';
import { traefik } from './traefik.ts';
import { varnish } from './varnish.ts';
import { vite } from './vite.ts';
import { wallarm } from './wallarm.ts';
import { webpackDevServer } from './webpack-dev-server.ts';
import { wordfence } from './wordfence.ts';
import { yii } from './yii.ts';
import { zscaler } from './zscaler.ts';

/** Every product whose refusals are known, by id. */
export const vendors: readonly Vendor[] = [
  akamai,
  alibabaWaf,
  anubis,
  apache,
  aspnetCore,
  aws,
  awsApiGateway,
  awsWaf,
  azure,
  azureApim,
  azureFrontDoor,
  barracuda,
  cakephp,
  ciscoUmbrella,
  cloudflare,
  cloudflareApi,
  cloudfront,
  codeigniter,
  datadome,
  django,
  doorkeeper,
  echoGo,
  envoy,
  express,
  f5,
  fastapi,
  fastly,
  fiber,
  flask,
  fortigate,
  fortiweb,
  ginJwt,
  github,
  golangJwt,
  googleApis,
  googleCloudArmor,
  graphql,
  haproxy,
  hasura,
  hono,
  human,
  iis,
  imperva,
  imunify360,
  jetty,
  jsonwebtoken,
  kasada,
  kong,
  kubernetes,
  laravel,
  modsecurity,
  nestjs,
  nextAuth,
  nextjs,
  nginx,
  paloAlto,
  phoenix,
  play,
  rails,
  s3,
  safeline,
  shopify,
  siteground,
  siteguard,
  socketIo,
  sophos,
  springSecurity,
  squid,
  stackpath,
  sucuri,
  sveltekit,
  symfony,
  tencentEdgeone,
  tinyproxy,
  tomcat,
  tornado,
  traefik,
  varnish,
  vite,
  wallarm,
  webpackDevServer,
  wordfence,
  yii,
  zscaler,
];
