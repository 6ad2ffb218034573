import type { Vendor } from '../engine/vendor.ts';
import { ably } from './ably.ts';
import { abp } from './abp.ts';
import { actix } from './actix.ts';
import { adguardHome } from './adguard-home.ts';
import { adminer } from './adminer.ts';
import { adobe } from './adobe.ts';
import { adonis } from './adonis.ts';
import { adyen } from './adyen.ts';
import { aem } from './aem.ts';
import { aesecure } from './aesecure.ts';
import { aiohttp } from './aiohttp.ts';
import { airflow } from './airflow.ts';
import { airlock } from './airlock.ts';
import { airtable } from './airtable.ts';
import { akamai } from './akamai.ts';
import { akamaiEtp } from './akamai-etp.ts';
import { akkaHttp } from './akka-http.ts';
import { alertLogic } from './alert-logic.ts';
import { algolia } from './algolia.ts';
import { alibabaWaf } from './alibaba-waf.ts';
import { alipay } from './alipay.ts';
import { aliyun } from './aliyun.ts';
import { aliyunApiGateway } from './aliyun-api-gateway.ts';
import { aliyunCdn } from './aliyun-cdn.ts';
import { aliyunOss } from './aliyun-oss.ts';
import { allauth } from './allauth.ts';
import { alpaca } from './alpaca.ts';
import { alphaVantage } from './alpha-vantage.ts';
import { amap } from './amap.ts';
import { amazon } from './amazon.ts';
import { ambari } from './ambari.ts';
import { anquanbao } from './anquanbao.ts';
import { anthropic } from './anthropic.ts';
import { antivirus } from './antivirus.ts';
import { anubis } from './anubis.ts';
import { apache } from './apache.ts';
import { apiUmbrella } from './api-umbrella.ts';
import { apigee } from './apigee.ts';
import { apilayer } from './apilayer.ts';
import { apisix } from './apisix.ts';
import { apns } from './apns.ts';
import { approachWaf } from './approach-waf.ts';
import { appwrite } from './appwrite.ts';
import { aptCacherNg } from './apt-cacher-ng.ts';
import { arangodb } from './arangodb.ts';
import { argocd } from './argocd.ts';
import { aria2 } from './aria2.ts';
import { armor } from './armor.ts';
import { artifactory } from './artifactory.ts';
import { arvancloud } from './arvancloud.ts';
import { asana } from './asana.ts';
import { aspa } from './aspa.ts';
import { aspnetCore } from './aspnet-core.ts';
import { assemblyai } from './assemblyai.ts';
import { astraSecurity } from './astra-security.ts';
import { atlassian } from './atlassian.ts';
import { auth0 } from './auth0.ts';
import { authelia } from './authelia.ts';
import { authentik } from './authentik.ts';
import { authlib } from './authlib.ts';
import { authorino } from './authorino.ts';
import { authorizeNet } from './authorize-net.ts';
import { aws } from './aws.ts';
import { awsApiGateway } from './aws-api-gateway.ts';
import { awsAppsync } from './aws-appsync.ts';
import { awsWaf } from './aws-waf.ts';
import { azure } from './azure.ts';
import { azureApim } from './azure-apim.ts';
import { azureCosmos } from './azure-cosmos.ts';
import { azureDevops } from './azure-devops.ts';
import { azureEasyauth } from './azure-easyauth.ts';
import { azureFrontDoor } from './azure-front-door.ts';
import { azureServiceBus } from './azure-service-bus.ts';
import { azureStaticWebApps } from './azure-static-web-apps.ts';
import { backblaze } from './backblaze.ts';
import { baiduBos } from './baidu-bos.ts';
import { baiduMaps } from './baidu-maps.ts';
import { baiduYunjiasu } from './baidu-yunjiasu.ts';
import { barikode } from './barikode.ts';
import { barracuda } from './barracuda.ts';
import { barracudaWebFilter } from './barracuda-web-filter.ts';
import { baserow } from './baserow.ts';
import { bekchy } from './bekchy.ts';
import { berlinGroup } from './berlin-group.ts';
import { betterAuth } from './better-auth.ts';
import { bigbluebutton } from './bigbluebutton.ts';
import { bigmodel } from './bigmodel.ts';
import { binance } from './binance.ts';
import { binarysec } from './binarysec.ts';
import { bitfinex } from './bitfinex.ts';
import { bitget } from './bitget.ts';
import { bitninja } from './bitninja.ts';
import { bitvavo } from './bitvavo.ts';
import { bitwarden } from './bitwarden.ts';
import { blockfrost } from './blockfrost.ts';
import { bluecoat } from './bluecoat.ts';
import { bluedon } from './bluedon.ts';
import { bluesky } from './bluesky.ts';
import { bookstack } from './bookstack.ts';
import { boundary } from './boundary.ts';
import { box } from './box.ts';
import { brevo } from './brevo.ts';
import { brightData } from './bright-data.ts';
import { brightcove } from './brightcove.ts';
import { bugzilla } from './bugzilla.ts';
import { bulletproofSecurity } from './bulletproof-security.ts';
import { bungie } from './bungie.ts';
import { bunkerweb } from './bunkerweb.ts';
import { bunny } from './bunny.ts';
import { bybit } from './bybit.ts';
import { cachewall } from './cachewall.ts';
import { caddy } from './caddy.ts';
import { cakephp } from './cakephp.ts';
import { camunda } from './camunda.ts';
import { canvasLms } from './canvas-lms.ts';
import { captivePortal } from './captive-portal.ts';
import { cas } from './cas.ts';
import { casdoor } from './casdoor.ts';
import { cdnns } from './cdnns.ts';
import { cerber } from './cerber.ts';
import { checkpoint } from './checkpoint.ts';
import { chef } from './chef.ts';
import { cherrypy } from './cherrypy.ts';
import { chuangyuShield } from './chuangyu-shield.ts';
import { ciscoUmbrella } from './cisco-umbrella.ts';
import { ciscoWsa } from './cisco-wsa.ts';
import { ckan } from './ckan.ts';
import { clerk } from './clerk.ts';
import { clickhouse } from './clickhouse.ts';
import { clickup } from './clickup.ts';
import { clockify } from './clockify.ts';
import { cloudProtector } from './cloud-protector.ts';
import { cloudbric } from './cloudbric.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudflareAccess } from './cloudflare-access.ts';
import { cloudflareApi } from './cloudflare-api.ts';
import { cloudflareGateway } from './cloudflare-gateway.ts';
import { cloudflareR2 } from './cloudflare-r2.ts';
import { cloudfloorDns } from './cloudfloor-dns.ts';
import { cloudfront } from './cloudfront.ts';
import { cloudinary } from './cloudinary.ts';
import { codeigniter } from './codeigniter.ts';
import { cognito } from './cognito.ts';
import { cohere } from './cohere.ts';
import { coinbase } from './coinbase.ts';
import { coingecko } from './coingecko.ts';
import { coinmarketcap } from './coinmarketcap.ts';
import { comodoCwatch } from './comodo-cwatch.ts';
import { companiesHouse } from './companies-house.ts';
import { confluent } from './confluent.ts';
import { connexion } from './connexion.ts';
import { consul } from './consul.ts';
import { contentful } from './contentful.ts';
import { contentkeeper } from './contentkeeper.ts';
import { couchdb } from './couchdb.ts';
import { cpanel } from './cpanel.ts';
import { cratesIo } from './crates-io.ts';
import { crawlprotect } from './crawlprotect.ts';
import { crowdsec } from './crowdsec.ts';
import { cryptoCom } from './crypto-com.ts';
import { cups } from './cups.ts';
import { dashscope } from './dashscope.ts';
import { dataGoKr } from './data-go-kr.ts';
import { databricks } from './databricks.ts';
import { datadog } from './datadog.ts';
import { datadome } from './datadome.ts';
import { dataverse } from './dataverse.ts';
import { ddosGuard } from './ddos-guard.ts';
import { deepgram } from './deepgram.ts';
import { deepseek } from './deepseek.ts';
import { denyall } from './denyall.ts';
import { deribit } from './deribit.ts';
import { devTunnels } from './dev-tunnels.ts';
import { deviceServers } from './device-servers.ts';
import { dhan } from './dhan.ts';
import { digitalocean } from './digitalocean.ts';
import { dingtalk } from './dingtalk.ts';
import { directus } from './directus.ts';
import { discord } from './discord.ts';
import { discourse } from './discourse.ts';
import { distil } from './distil.ts';
import { django } from './django.ts';
import { dockerRegistry } from './docker-registry.ts';
import { docusign } from './docusign.ts';
import { doorkeeper } from './doorkeeper.ts';
import { dosarrest } from './dosarrest.ts';
import { dotdefender } from './dotdefender.ts';
import { dropbox } from './dropbox.ts';
import { dropwizard } from './dropwizard.ts';
import { drupal } from './drupal.ts';
import { duo } from './duo.ts';
import { dynamicweb } from './dynamicweb.ts';
import { e2guardian } from './e2guardian.ts';
import { ebay } from './ebay.ts';
import { echoGo } from './echo-go.ts';
import { ecobee } from './ecobee.ts';
import { edgio } from './edgio.ts';
import { eisoo } from './eisoo.ts';
import { elasticsearch } from './elasticsearch.ts';
import { elevenlabs } from './elevenlabs.ts';
import { emby } from './emby.ts';
import { entraId } from './entra-id.ts';
import { envoy } from './envoy.ts';
import { epoOps } from './epo-ops.ts';
import { etcd } from './etcd.ts';
import { exchange } from './exchange.ts';
import { express } from './express.ts';
import { f5 } from './f5.ts';
import { facebook } from './facebook.ts';
import { fastapi } from './fastapi.ts';
import { fastify } from './fastify.ts';
import { fastly } from './fastly.ts';
import { feathers } from './feathers.ts';
import { fedex } from './fedex.ts';
import { feishu } from './feishu.ts';
import { fhem } from './fhem.ts';
import { fhir } from './fhir.ts';
import { fiber } from './fiber.ts';
import { figma } from './figma.ts';
import { finnhub } from './finnhub.ts';
import { firebase } from './firebase.ts';
import { fitbit } from './fitbit.ts';
import { flask } from './flask.ts';
import { flaskSecurity } from './flask-security.ts';
import { flickr } from './flickr.ts';
import { flyIo } from './fly-io.ts';
import { forcepoint } from './forcepoint.ts';
import { forgerock } from './forgerock.ts';
import { fortigate } from './fortigate.ts';
import { fortiweb } from './fortiweb.ts';
import { frappe } from './frappe.ts';
import { freeipa } from './freeipa.ts';
import { freshdesk } from './freshdesk.ts';
import { frp } from './frp.ts';
import { fusionauth } from './fusionauth.ts';
import { gateIo } from './gate-io.ts';
import { gateprotect } from './gateprotect.ts';
import { gcore } from './gcore.ts';
import { geminiExchange } from './gemini-exchange.ts';
import { geoserver } from './geoserver.ts';
import { ghost } from './ghost.ts';
import { ginJwt } from './gin-jwt.ts';
import { gitea } from './gitea.ts';
import { github } from './github.ts';
import { githubPages } from './github-pages.ts';
import { gitlab } from './gitlab.ts';
import { glassfish } from './glassfish.ts';
import { glpi } from './glpi.ts';
import { goAway } from './go-away.ts';
import { goJwtMiddleware } from './go-jwt-middleware.ts';
import { godaddyFirewall } from './godaddy-firewall.ts';
import { golangJwt } from './golang-jwt.ts';
import { googleApis } from './google-apis.ts';
import { googleCloudArmor } from './google-cloud-armor.ts';
import { googleCloudStorage } from './google-cloud-storage.ts';
import { googleFrontend } from './google-frontend.ts';
import { googleIap } from './google-iap.ts';
import { gorillaCsrf } from './gorilla-csrf.ts';
import { gotify } from './gotify.ts';
import { govNotify } from './gov-notify.ts';
import { grafana } from './grafana.ts';
import { grafanaLoki } from './grafana-loki.ts';
import { graphql } from './graphql.ts';
import { gravitee } from './gravitee.ts';
import { graylog } from './graylog.ts';
import { greyWizard } from './grey-wizard.ts';
import { groq } from './groq.ts';
import { guacamole } from './guacamole.ts';
import { guardian } from './guardian.ts';
import { h2o } from './h2o.ts';
import { hadoop } from './hadoop.ts';
import { hapi } from './hapi.ts';
import { haproxy } from './haproxy.ts';
import { haproxyProtection } from './haproxy-protection.ts';
import { harbor } from './harbor.ts';
import { hasura } from './hasura.ts';
import { hcpTerraform } from './hcp-terraform.ts';
import { here } from './here.ts';
import { heroku } from './heroku.ts';
import { hetzner } from './hetzner.ts';
import { higress } from './higress.ts';
import { hikvision } from './hikvision.ts';
import { homeAssistant } from './home-assistant.ts';
import { hono } from './hono.ts';
import { htx } from './htx.ts';
import { huaweiApiGateway } from './huawei-api-gateway.ts';
import { huaweiHilink } from './huawei-hilink.ts';
import { huaweiObs } from './huawei-obs.ts';
import { huaweiWaf } from './huawei-waf.ts';
import { hubspot } from './hubspot.ts';
import { huggingFace } from './hugging-face.ts';
import { human } from './human.ts';
import { ibmApiConnect } from './ibm-api-connect.ts';
import { ibmCloud } from './ibm-cloud.ts';
import { iboss } from './iboss.ts';
import { icecast } from './icecast.ts';
import { icinga } from './icinga.ts';
import { igMarkets } from './ig-markets.ts';
import { iis } from './iis.ts';
import { immich } from './immich.ts';
import { imperva } from './imperva.ts';
import { imunify360 } from './imunify360.ts';
import { indusface } from './indusface.ts';
import { infinityfree } from './infinityfree.ts';
import { influxdb } from './influxdb.ts';
import { infura } from './infura.ts';
import { intercom } from './intercom.ts';
import { ipApi } from './ip-api.ts';
import { isaServer } from './isa-server.ts';
import { ispBlocking } from './isp-blocking.ts';
import { iyzico } from './iyzico.ts';
import { janusec } from './janusec.ts';
import { javaJwt } from './java-jwt.ts';
import { jellyfin } from './jellyfin.ts';
import { jenkins } from './jenkins.ts';
import { jetty } from './jetty.ts';
import { jhipster } from './jhipster.ts';
import { jiasule } from './jiasule.ts';
import { jjwt } from './jjwt.ts';
import { jolokia } from './jolokia.ts';
import { joomla } from './joomla.ts';
import { jose } from './jose.ts';
import { jsonwebtoken } from './jsonwebtoken.ts';
import { jupyter } from './jupyter.ts';
import { jupyterhub } from './jupyterhub.ts';
import { jwtauthGo } from './jwtauth-go.ts';
import { kakao } from './kakao.ts';
import { kasada } from './kasada.ts';
import { kemp } from './kemp.ts';
import { kerioControl } from './kerio-control.ts';
import { keycloak } from './keycloak.ts';
import { keystone } from './keystone.ts';
import { keystonejs } from './keystonejs.ts';
import { kibana } from './kibana.ts';
import { knownsec } from './knownsec.ts';
import { koa } from './koa.ts';
import { kong } from './kong.ts';
import { kraken } from './kraken.ts';
import { krakend } from './krakend.ts';
import { ktor } from './ktor.ts';
import { kubernetes } from './kubernetes.ts';
import { kucoin } from './kucoin.ts';
import { laravel } from './laravel.ts';
import { lastfm } from './lastfm.ts';
import { layer7 } from './layer7.ts';
import { lemmy } from './lemmy.ts';
import { librenms } from './librenms.ts';
import { liferay } from './liferay.ts';
import { lightspeed } from './lightspeed.ts';
import { lighttpd } from './lighttpd.ts';
import { line } from './line.ts';
import { linear } from './linear.ts';
import { link11 } from './link11.ts';
import { linkedin } from './linkedin.ts';
import { linkerd } from './linkerd.ts';
import { linksys } from './linksys.ts';
import { linode } from './linode.ts';
import { litellm } from './litellm.ts';
import { litespeed } from './litespeed.ts';
import { localtunnel } from './localtunnel.ts';
import { locationiq } from './locationiq.ts';
import { logto } from './logto.ts';
import { loopback } from './loopback.ts';
import { luaWaf } from './lua-waf.ts';
import { magento } from './magento.ts';
import { mailchimp } from './mailchimp.ts';
import { mailgun } from './mailgun.ts';
import { malcare } from './malcare.ts';
import { mapbox } from './mapbox.ts';
import { mastodon } from './mastodon.ts';
import { matomo } from './matomo.ts';
import { matrix } from './matrix.ts';
import { mattermost } from './mattermost.ts';
import { mediawiki } from './mediawiki.ts';
import { mega } from './mega.ts';
import { meilisearch } from './meilisearch.ts';
import { mercadoLibre } from './mercado-libre.ts';
import { metabase } from './metabase.ts';
import { mexc } from './mexc.ts';
import { micronaut } from './micronaut.ts';
import { mikrotik } from './mikrotik.ts';
import { milvus } from './milvus.ts';
import { minecraft } from './minecraft.ts';
import { minimax } from './minimax.ts';
import { minio } from './minio.ts';
import { miro } from './miro.ts';
import { missionControlShield } from './mission-control-shield.ts';
import { mistral } from './mistral.ts';
import { mlflow } from './mlflow.ts';
import { modAuthOpenidc } from './mod-auth-openidc.ts';
import { modsecurity } from './modsecurity.ts';
import { mollie } from './mollie.ts';
import { monday } from './monday.ts';
import { mongodbAtlas } from './mongodb-atlas.ts';
import { monit } from './monit.ts';
import { moodle } from './moodle.ts';
import { mulesoft } from './mulesoft.ts';
import { musixmatch } from './musixmatch.ts';
import { mybb } from './mybb.ts';
import { n8n } from './n8n.ts';
import { nagios } from './nagios.ts';
import { nasdaqDataLink } from './nasdaq-data-link.ts';
import { naver } from './naver.ts';
import { naxsi } from './naxsi.ts';
import { nemesida } from './nemesida.ts';
import { neo4j } from './neo4j.ts';
import { nestjs } from './nestjs.ts';
import { netatmo } from './netatmo.ts';
import { netbox } from './netbox.ts';
import { netentsec } from './netentsec.ts';
import { netlify } from './netlify.ts';
import { netscaler } from './netscaler.ts';
import { netskope } from './netskope.ts';
import { netsweeper } from './netsweeper.ts';
import { newRelic } from './new-relic.ts';
import { newdefend } from './newdefend.ts';
import { newsapi } from './newsapi.ts';
import { nextAuth } from './next-auth.ts';
import { nextcloud } from './nextcloud.ts';
import { nextjs } from './nextjs.ts';
import { nexus } from './nexus.ts';
import { nexusguard } from './nexusguard.ts';
import { nginx } from './nginx.ts';
import { ngrok } from './ngrok.ts';
import { nifi } from './nifi.ts';
import { ninjafirewall } from './ninjafirewall.ts';
import { nomad } from './nomad.ts';
import { nosurf } from './nosurf.ts';
import { notion } from './notion.ts';
import { npm } from './npm.ts';
import { nsfocus } from './nsfocus.ts';
import { ntfy } from './ntfy.ts';
import { nullddos } from './nullddos.ts';
import { nuxt } from './nuxt.ts';
import { oanda } from './oanda.ts';
import { oauth2Proxy } from './oauth2-proxy.ts';
import { oci } from './oci.ts';
import { octoprint } from './octoprint.ts';
import { odoo } from './odoo.ts';
import { oidcProvider } from './oidc-provider.ts';
import { okta } from './okta.ts';
import { okx } from './okx.ts';
import { olfeo } from './olfeo.ts';
import { ollama } from './ollama.ts';
import { omdb } from './omdb.ts';
import { onelogin } from './onelogin.ts';
import { onlyoffice } from './onlyoffice.ts';
import { onmessageShield } from './onmessage-shield.ts';
import { onvif } from './onvif.ts';
import { openBankingUk } from './open-banking-uk.ts';
import { openai } from './openai.ts';
import { opencart } from './opencart.ts';
import { openiddict } from './openiddict.ts';
import { openproject } from './openproject.ts';
import { openrouter } from './openrouter.ts';
import { opensearch } from './opensearch.ts';
import { openstackSwift } from './openstack-swift.ts';
import { openstreetmap } from './openstreetmap.ts';
import { openweathermap } from './openweathermap.ts';
import { openwrt } from './openwrt.ts';
import { oracleWaf } from './oracle-waf.ts';
import { oryHydra } from './ory-hydra.ts';
import { oryKratos } from './ory-kratos.ts';
import { oryOathkeeper } from './ory-oathkeeper.ts';
import { outline } from './outline.ts';
import { ovh } from './ovh.ts';
import { paddle } from './paddle.ts';
import { pagerduty } from './pagerduty.ts';
import { paloAlto } from './palo-alto.ts';
import { panyun } from './panyun.ts';
import { parse } from './parse.ts';
import { payload } from './payload.ts';
import { paypal } from './paypal.ts';
import { pentawaf } from './pentawaf.ts';
import { pfsense } from './pfsense.ts';
import { phabricator } from './phabricator.ts';
import { philipsHue } from './philips-hue.ts';
import { phoenix } from './phoenix.ts';
import { phpJwt } from './php-jwt.ts';
import { phpbb } from './phpbb.ts';
import { phpmyadmin } from './phpmyadmin.ts';
import { piHole } from './pi-hole.ts';
import { pingone } from './pingone.ts';
import { pinterest } from './pinterest.ts';
import { pipedrive } from './pipedrive.ts';
import { pkSecurity } from './pk-security.ts';
import { plaid } from './plaid.ts';
import { play } from './play.ts';
import { plesk } from './plesk.ts';
import { plex } from './plex.ts';
import { pocketbase } from './pocketbase.ts';
import { pomerium } from './pomerium.ts';
import { portainer } from './portainer.ts';
import { postgrest } from './postgrest.ts';
import { postmark } from './postmark.ts';
import { powerBi } from './power-bi.ts';
import { prestashop } from './prestashop.ts';
import { prismic } from './prismic.ts';
import { privacyidea } from './privacyidea.ts';
import { privoxy } from './privoxy.ts';
import { profense } from './profense.ts';
import { proxmox } from './proxmox.ts';
import { ptApplicationFirewall } from './pt-application-firewall.ts';
import { puhui } from './puhui.ts';
import { puppet } from './puppet.ts';
import { pypi } from './pypi.ts';
import { pyramid } from './pyramid.ts';
import { qbittorrent } from './qbittorrent.ts';
import { qdrant } from './qdrant.ts';
import { qiniu } from './qiniu.ts';
import { qnap } from './qnap.ts';
import { qrator } from './qrator.ts';
import { quay } from './quay.ts';
import { queueIt } from './queue-it.ts';
import { quickbooks } from './quickbooks.ts';
import { rabbitmq } from './rabbitmq.ts';
import { radware } from './radware.ts';
import { rails } from './rails.ts';
import { railway } from './railway.ts';
import { rancher } from './rancher.ts';
import { rapidapi } from './rapidapi.ts';
import { razorpay } from './razorpay.ts';
import { reblaze } from './reblaze.ts';
import { redash } from './redash.ts';
import { reddit } from './reddit.ts';
import { redfish } from './redfish.ts';
import { redmine } from './redmine.ts';
import { reflectedNetworks } from './reflected-networks.ts';
import { render } from './render.ts';
import { reolink } from './reolink.ts';
import { replicate } from './replicate.ts';
import { requestTracker } from './request-tracker.ts';
import { resend } from './resend.ts';
import { riotGames } from './riot-games.ts';
import { roblox } from './roblox.ts';
import { rocket } from './rocket.ts';
import { rocketChat } from './rocket-chat.ts';
import { roundcube } from './roundcube.ts';
import { rsfirewall } from './rsfirewall.ts';
import { rubyJwt } from './ruby-jwt.ts';
import { rundeck } from './rundeck.ts';
import { ruoyi } from './ruoyi.ts';
import { s3 } from './s3.ts';
import { saToken } from './sa-token.ts';
import { sabnzbd } from './sabnzbd.ts';
import { sabre } from './sabre.ts';
import { safe3 } from './safe3.ts';
import { safedog } from './safedog.ts';
import { safeline } from './safeline.ts';
import { salesforce } from './salesforce.ts';
import { sandboxEgress } from './sandbox-egress.ts';
import { sanic } from './sanic.ts';
import { sanity } from './sanity.ts';
import { sap } from './sap.ts';
import { scaleway } from './scaleway.ts';
import { scutum } from './scutum.ts';
import { seafile } from './seafile.ts';
import { secking } from './secking.ts';
import { secupress } from './secupress.ts';
import { secureEntry } from './secure-entry.ts';
import { secureiis } from './secureiis.ts';
import { sendgrid } from './sendgrid.ts';
import { senginx } from './senginx.ts';
import { sentry } from './sentry.ts';
import { serper } from './serper.ts';
import { servarr } from './servarr.ts';
import { servicenow } from './servicenow.ts';
import { shadowDaemon } from './shadow-daemon.ts';
import { sharepoint } from './sharepoint.ts';
import { shenyu } from './shenyu.ts';
import { shibboleth } from './shibboleth.ts';
import { shieldSecurity } from './shield-security.ts';
import { shieldon } from './shieldon.ts';
import { shodan } from './shodan.ts';
import { shopify } from './shopify.ts';
import { shopware } from './shopware.ts';
import { silverstripe } from './silverstripe.ts';
import { siteground } from './siteground.ts';
import { siteguard } from './siteguard.ts';
import { sitelock } from './sitelock.ts';
import { skyhigh } from './skyhigh.ts';
import { slack } from './slack.ts';
import { smf } from './smf.ts';
import { smokescreen } from './smokescreen.ts';
import { snowflake } from './snowflake.ts';
import { socketIo } from './socket-io.ts';
import { solidSecurity } from './solid-security.ts';
import { solr } from './solr.ts';
import { sonarqube } from './sonarqube.ts';
import { sonicwall } from './sonicwall.ts';
import { sophos } from './sophos.ts';
import { splunk } from './splunk.ts';
import { spotify } from './spotify.ts';
import { springAuthorizationServer } from './spring-authorization-server.ts';
import { springCloudGateway } from './spring-cloud-gateway.ts';
import { springSecurity } from './spring-security.ts';
import { square } from './square.ts';
import { squarespace } from './squarespace.ts';
import { squid } from './squid.ts';
import { stabilityAi } from './stability-ai.ts';
import { stackExchange } from './stack-exchange.ts';
import { stackpath } from './stackpath.ts';
import { steam } from './steam.ts';
import { strapi } from './strapi.ts';
import { strava } from './strava.ts';
import { stripe } from './stripe.ts';
import { stytch } from './stytch.ts';
import { subsonic } from './subsonic.ts';
import { sucuri } from './sucuri.ts';
import { supabaseStorage } from './supabase-storage.ts';
import { supercell } from './supercell.ts';
import { superset } from './superset.ts';
import { supertokens } from './supertokens.ts';
import { surveymonkey } from './surveymonkey.ts';
import { sveltekit } from './sveltekit.ts';
import { symantecWss } from './symantec-wss.ts';
import { symfony } from './symfony.ts';
import { syncthing } from './syncthing.ts';
import { synology } from './synology.ts';
import { tailscale } from './tailscale.ts';
import { tasmota } from './tasmota.ts';
import { teamcity } from './teamcity.ts';
import { telegram } from './telegram.ts';
import { teleport } from './teleport.ts';
import { tencentApiGateway } from './tencent-api-gateway.ts';
import { tencentCloud } from './tencent-cloud.ts';
import { tencentCos } from './tencent-cos.ts';
import { tencentEdgeone } from './tencent-edgeone.ts';
import { tesla } from './tesla.ts';
import { threatx } from './threatx.ts';
import { threeProxy } from './three-proxy.ts';
import { threeScale } from './three-scale.ts';
import { tigergraph } from './tigergraph.ts';
import { tiktok } from './tiktok.ts';
import { tinyTinyRss } from './tiny-tiny-rss.ts';
import { tinyproxy } from './tinyproxy.ts';
import { tmdb } from './tmdb.ts';
import { tomcat } from './tomcat.ts';
import { tomtom } from './tomtom.ts';
import { tornado } from './tornado.ts';
import { tpLink } from './tp-link.ts';
import { traefik } from './traefik.ts';
import { trafficserver } from './trafficserver.ts';
import { transmission } from './transmission.ts';
import { trello } from './trello.ts';
import { trino } from './trino.ts';
import { trpc } from './trpc.ts';
import { turnstile } from './turnstile.ts';
import { tuya } from './tuya.ts';
import { twelveData } from './twelve-data.ts';
import { twilio } from './twilio.ts';
import { twitch } from './twitch.ts';
import { tyk } from './tyk.ts';
import { typesense } from './typesense.ts';
import { uewaf } from './uewaf.ts';
import { undertow } from './undertow.ts';
import { unifi } from './unifi.ts';
import { unsplash } from './unsplash.ts';
import { upbit } from './upbit.ts';
import { ups } from './ups.ts';
import { upstox } from './upstox.ts';
import { urlscan } from './urlscan.ts';
import { variti } from './variti.ts';
import { varnish } from './varnish.ts';
import { vault } from './vault.ts';
import { vbulletin } from './vbulletin.ts';
import { vddos } from './vddos.ts';
import { vercel } from './vercel.ts';
import { viessmann } from './viessmann.ts';
import { viettelWaf } from './viettel-waf.ts';
import { vikunja } from './vikunja.ts';
import { virusdie } from './virusdie.ts';
import { virustotal } from './virustotal.ts';
import { vite } from './vite.ts';
import { vk } from './vk.ts';
import { volcengine } from './volcengine.ts';
import { vonage } from './vonage.ts';
import { vouchProxy } from './vouch-proxy.ts';
import { vsphere } from './vsphere.ts';
import { wallarm } from './wallarm.ts';
import { watchguard } from './watchguard.ts';
import { weatherapi } from './weatherapi.ts';
import { weaviate } from './weaviate.ts';
import { webPush } from './web-push.ts';
import { webarx } from './webarx.ts';
import { webdav } from './webdav.ts';
import { webex } from './webex.ts';
import { webknight } from './webknight.ts';
import { webland } from './webland.ts';
import { weblogic } from './weblogic.ts';
import { webmin } from './webmin.ts';
import { webpackDevServer } from './webpack-dev-server.ts';
import { webray } from './webray.ts';
import { webseal } from './webseal.ts';
import { websphere } from './websphere.ts';
import { webtotem } from './webtotem.ts';
import { wechat } from './wechat.ts';
import { weibo } from './weibo.ts';
import { wikimedia } from './wikimedia.ts';
import { wordfence } from './wordfence.ts';
import { wordpress } from './wordpress.ts';
import { workos } from './workos.ts';
import { wpmuDefender } from './wpmu-defender.ts';
import { wsSecurity } from './ws-security.ts';
import { wso2 } from './wso2.ts';
import { wtsWaf } from './wts-waf.ts';
import { wzws360 } from './wzws-360.ts';
import { xApi } from './x-api.ts';
import { xRoad } from './x-road.ts';
import { xai } from './xai.ts';
import { xero } from './xero.ts';
import { xuanwudun } from './xuanwudun.ts';
import { yandex } from './yandex.ts';
import { yii } from './yii.ts';
import { yundun } from './yundun.ts';
import { yunsuo } from './yunsuo.ts';
import { yxlink } from './yxlink.ts';
import { zabbix } from './zabbix.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';
import { zerodhaKite } from './zerodha-kite.ts';
import { zhihu } from './zhihu.ts';
import { zimbra } from './zimbra.ts';
import { zitadel } from './zitadel.ts';
import { zoho } from './zoho.ts';
import { zoom } from './zoom.ts';
import { zscaler } from './zscaler.ts';
import { zulip } from './zulip.ts';

/** Every product whose refusals are known, by id. */
export const vendors: readonly Vendor[] = [
  ably,
  abp,
  actix,
  adguardHome,
  adminer,
  adobe,
  adonis,
  adyen,
  aem,
  aesecure,
  aiohttp,
  airflow,
  airlock,
  airtable,
  akamai,
  akamaiEtp,
  akkaHttp,
  alertLogic,
  algolia,
  alibabaWaf,
  alipay,
  aliyun,
  aliyunApiGateway,
  aliyunCdn,
  aliyunOss,
  allauth,
  alpaca,
  alphaVantage,
  amap,
  amazon,
  ambari,
  anquanbao,
  anthropic,
  antivirus,
  anubis,
  apache,
  apiUmbrella,
  apigee,
  apilayer,
  apisix,
  apns,
  approachWaf,
  appwrite,
  aptCacherNg,
  arangodb,
  argocd,
  aria2,
  armor,
  artifactory,
  arvancloud,
  asana,
  aspa,
  aspnetCore,
  assemblyai,
  astraSecurity,
  atlassian,
  auth0,
  authelia,
  authentik,
  authlib,
  authorino,
  authorizeNet,
  aws,
  awsApiGateway,
  awsAppsync,
  awsWaf,
  azure,
  azureApim,
  azureCosmos,
  azureDevops,
  azureEasyauth,
  azureFrontDoor,
  azureServiceBus,
  azureStaticWebApps,
  backblaze,
  baiduBos,
  baiduMaps,
  baiduYunjiasu,
  barikode,
  barracuda,
  barracudaWebFilter,
  baserow,
  bekchy,
  berlinGroup,
  betterAuth,
  bigbluebutton,
  bigmodel,
  binance,
  binarysec,
  bitfinex,
  bitget,
  bitninja,
  bitvavo,
  bitwarden,
  blockfrost,
  bluecoat,
  bluedon,
  bluesky,
  bookstack,
  boundary,
  box,
  brevo,
  brightData,
  brightcove,
  bugzilla,
  bulletproofSecurity,
  bungie,
  bunkerweb,
  bunny,
  bybit,
  cachewall,
  caddy,
  cakephp,
  camunda,
  canvasLms,
  captivePortal,
  cas,
  casdoor,
  cdnns,
  cerber,
  checkpoint,
  chef,
  cherrypy,
  chuangyuShield,
  ciscoUmbrella,
  ciscoWsa,
  ckan,
  clerk,
  clickhouse,
  clickup,
  clockify,
  cloudProtector,
  cloudbric,
  cloudflare,
  cloudflareAccess,
  cloudflareApi,
  cloudflareGateway,
  cloudflareR2,
  cloudfloorDns,
  cloudfront,
  cloudinary,
  codeigniter,
  cognito,
  cohere,
  coinbase,
  coingecko,
  coinmarketcap,
  comodoCwatch,
  companiesHouse,
  confluent,
  connexion,
  consul,
  contentful,
  contentkeeper,
  couchdb,
  cpanel,
  cratesIo,
  crawlprotect,
  crowdsec,
  cryptoCom,
  cups,
  dashscope,
  dataGoKr,
  databricks,
  datadog,
  datadome,
  dataverse,
  ddosGuard,
  deepgram,
  deepseek,
  denyall,
  deribit,
  devTunnels,
  deviceServers,
  dhan,
  digitalocean,
  dingtalk,
  directus,
  discord,
  discourse,
  distil,
  django,
  dockerRegistry,
  docusign,
  doorkeeper,
  dosarrest,
  dotdefender,
  dropbox,
  dropwizard,
  drupal,
  duo,
  dynamicweb,
  e2guardian,
  ebay,
  echoGo,
  ecobee,
  edgio,
  eisoo,
  elasticsearch,
  elevenlabs,
  emby,
  entraId,
  envoy,
  epoOps,
  etcd,
  exchange,
  express,
  f5,
  facebook,
  fastapi,
  fastify,
  fastly,
  feathers,
  fedex,
  feishu,
  fhem,
  fhir,
  fiber,
  figma,
  finnhub,
  firebase,
  fitbit,
  flask,
  flaskSecurity,
  flickr,
  flyIo,
  forcepoint,
  forgerock,
  fortigate,
  fortiweb,
  frappe,
  freeipa,
  freshdesk,
  frp,
  fusionauth,
  gateIo,
  gateprotect,
  gcore,
  geminiExchange,
  geoserver,
  ghost,
  ginJwt,
  gitea,
  github,
  githubPages,
  gitlab,
  glassfish,
  glpi,
  goAway,
  goJwtMiddleware,
  godaddyFirewall,
  golangJwt,
  googleApis,
  googleCloudArmor,
  googleCloudStorage,
  googleFrontend,
  googleIap,
  gorillaCsrf,
  gotify,
  govNotify,
  grafana,
  grafanaLoki,
  graphql,
  gravitee,
  graylog,
  greyWizard,
  groq,
  guacamole,
  guardian,
  h2o,
  hadoop,
  hapi,
  haproxy,
  haproxyProtection,
  harbor,
  hasura,
  hcpTerraform,
  here,
  heroku,
  hetzner,
  higress,
  hikvision,
  homeAssistant,
  hono,
  htx,
  huaweiApiGateway,
  huaweiHilink,
  huaweiObs,
  huaweiWaf,
  hubspot,
  huggingFace,
  human,
  ibmApiConnect,
  ibmCloud,
  iboss,
  icecast,
  icinga,
  igMarkets,
  iis,
  immich,
  imperva,
  imunify360,
  indusface,
  infinityfree,
  influxdb,
  infura,
  intercom,
  ipApi,
  isaServer,
  ispBlocking,
  iyzico,
  janusec,
  javaJwt,
  jellyfin,
  jenkins,
  jetty,
  jhipster,
  jiasule,
  jjwt,
  jolokia,
  joomla,
  jose,
  jsonwebtoken,
  jupyter,
  jupyterhub,
  jwtauthGo,
  kakao,
  kasada,
  kemp,
  kerioControl,
  keycloak,
  keystone,
  keystonejs,
  kibana,
  knownsec,
  koa,
  kong,
  kraken,
  krakend,
  ktor,
  kubernetes,
  kucoin,
  laravel,
  lastfm,
  layer7,
  lemmy,
  librenms,
  liferay,
  lightspeed,
  lighttpd,
  line,
  linear,
  link11,
  linkedin,
  linkerd,
  linksys,
  linode,
  litellm,
  litespeed,
  localtunnel,
  locationiq,
  logto,
  loopback,
  luaWaf,
  magento,
  mailchimp,
  mailgun,
  malcare,
  mapbox,
  mastodon,
  matomo,
  matrix,
  mattermost,
  mediawiki,
  mega,
  meilisearch,
  mercadoLibre,
  metabase,
  mexc,
  micronaut,
  mikrotik,
  milvus,
  minecraft,
  minimax,
  minio,
  miro,
  missionControlShield,
  mistral,
  mlflow,
  modAuthOpenidc,
  modsecurity,
  mollie,
  monday,
  mongodbAtlas,
  monit,
  moodle,
  mulesoft,
  musixmatch,
  mybb,
  n8n,
  nagios,
  nasdaqDataLink,
  naver,
  naxsi,
  nemesida,
  neo4j,
  nestjs,
  netatmo,
  netbox,
  netentsec,
  netlify,
  netscaler,
  netskope,
  netsweeper,
  newRelic,
  newdefend,
  newsapi,
  nextAuth,
  nextcloud,
  nextjs,
  nexus,
  nexusguard,
  nginx,
  ngrok,
  nifi,
  ninjafirewall,
  nomad,
  nosurf,
  notion,
  npm,
  nsfocus,
  ntfy,
  nullddos,
  nuxt,
  oanda,
  oauth2Proxy,
  oci,
  octoprint,
  odoo,
  oidcProvider,
  okta,
  okx,
  olfeo,
  ollama,
  omdb,
  onelogin,
  onlyoffice,
  onmessageShield,
  onvif,
  openBankingUk,
  openai,
  opencart,
  openiddict,
  openproject,
  openrouter,
  opensearch,
  openstackSwift,
  openstreetmap,
  openweathermap,
  openwrt,
  oracleWaf,
  oryHydra,
  oryKratos,
  oryOathkeeper,
  outline,
  ovh,
  paddle,
  pagerduty,
  paloAlto,
  panyun,
  parse,
  payload,
  paypal,
  pentawaf,
  pfsense,
  phabricator,
  philipsHue,
  phoenix,
  phpJwt,
  phpbb,
  phpmyadmin,
  piHole,
  pingone,
  pinterest,
  pipedrive,
  pkSecurity,
  plaid,
  play,
  plesk,
  plex,
  pocketbase,
  pomerium,
  portainer,
  postgrest,
  postmark,
  powerBi,
  prestashop,
  prismic,
  privacyidea,
  privoxy,
  profense,
  proxmox,
  ptApplicationFirewall,
  puhui,
  puppet,
  pypi,
  pyramid,
  qbittorrent,
  qdrant,
  qiniu,
  qnap,
  qrator,
  quay,
  queueIt,
  quickbooks,
  rabbitmq,
  radware,
  rails,
  railway,
  rancher,
  rapidapi,
  razorpay,
  reblaze,
  redash,
  reddit,
  redfish,
  redmine,
  reflectedNetworks,
  render,
  reolink,
  replicate,
  requestTracker,
  resend,
  riotGames,
  roblox,
  rocket,
  rocketChat,
  roundcube,
  rsfirewall,
  rubyJwt,
  rundeck,
  ruoyi,
  s3,
  saToken,
  sabnzbd,
  sabre,
  safe3,
  safedog,
  safeline,
  salesforce,
  sandboxEgress,
  sanic,
  sanity,
  sap,
  scaleway,
  scutum,
  seafile,
  secking,
  secupress,
  secureEntry,
  secureiis,
  sendgrid,
  senginx,
  sentry,
  serper,
  servarr,
  servicenow,
  shadowDaemon,
  sharepoint,
  shenyu,
  shibboleth,
  shieldSecurity,
  shieldon,
  shodan,
  shopify,
  shopware,
  silverstripe,
  siteground,
  siteguard,
  sitelock,
  skyhigh,
  slack,
  smf,
  smokescreen,
  snowflake,
  socketIo,
  solidSecurity,
  solr,
  sonarqube,
  sonicwall,
  sophos,
  splunk,
  spotify,
  springAuthorizationServer,
  springCloudGateway,
  springSecurity,
  square,
  squarespace,
  squid,
  stabilityAi,
  stackExchange,
  stackpath,
  steam,
  strapi,
  strava,
  stripe,
  stytch,
  subsonic,
  sucuri,
  supabaseStorage,
  supercell,
  superset,
  supertokens,
  surveymonkey,
  sveltekit,
  symantecWss,
  symfony,
  syncthing,
  synology,
  tailscale,
  tasmota,
  teamcity,
  telegram,
  teleport,
  tencentApiGateway,
  tencentCloud,
  tencentCos,
  tencentEdgeone,
  tesla,
  threatx,
  threeProxy,
  threeScale,
  tigergraph,
  tiktok,
  tinyTinyRss,
  tinyproxy,
  tmdb,
  tomcat,
  tomtom,
  tornado,
  tpLink,
  traefik,
  trafficserver,
  transmission,
  trello,
  trino,
  trpc,
  turnstile,
  tuya,
  twelveData,
  twilio,
  twitch,
  tyk,
  typesense,
  uewaf,
  undertow,
  unifi,
  unsplash,
  upbit,
  ups,
  upstox,
  urlscan,
  variti,
  varnish,
  vault,
  vbulletin,
  vddos,
  vercel,
  viessmann,
  viettelWaf,
  vikunja,
  virusdie,
  virustotal,
  vite,
  vk,
  volcengine,
  vonage,
  vouchProxy,
  vsphere,
  wallarm,
  watchguard,
  weatherapi,
  weaviate,
  webPush,
  webarx,
  webdav,
  webex,
  webknight,
  webland,
  weblogic,
  webmin,
  webpackDevServer,
  webray,
  webseal,
  websphere,
  webtotem,
  wechat,
  weibo,
  wikimedia,
  wordfence,
  wordpress,
  workos,
  wpmuDefender,
  wsSecurity,
  wso2,
  wtsWaf,
  wzws360,
  xApi,
  xRoad,
  xai,
  xero,
  xuanwudun,
  yandex,
  yii,
  yundun,
  yunsuo,
  yxlink,
  zabbix,
  zammad,
  zendesk,
  zerodhaKite,
  zhihu,
  zimbra,
  zitadel,
  zoho,
  zoom,
  zscaler,
  zulip,
];
