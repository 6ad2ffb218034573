import type { Vendor } from '../engine/vendor.ts';

/** Block pages of countries and internet providers: how it words its denials, from its documentation and source. */
export const ispBlocking: Vendor = {
  id: 'isp-blocking',
  name: 'Block pages of countries and internet providers',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 302, 307, 403, 451],
        body: [
          'This page is blocked by <a href=http://trustpositif.kominfo.go.id',
          'positif.uzone.id',
          'internetbaik.telkomsel.com/',
          'http://netsafe.indosatooredoo.com',
        ],
      },
      cause: 'network-filter',
      says: 'the internet provider blocks this site, by law or by order.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<script>location="http://internetpositif.uzone.id"</script>`,
    },
    {
      when: {
        status: [301, 302, 307],
        header: {
          location: [
            'internet-positif.org',
            'positif.uzone.id',
            'mercusuar.uzone.id',
            'trustpositif.kominfo.go.id',
            'internetbaik.telkomsel.com/block',
            'warning.or.kr',
            'warning.rt.ru',
            'blocklist.rkn.gov.ru',
            'illegal.mdes.go.th',
            'blocked.nb.sky.com',
            'block.cf.sky.com',
            'vodafone.co.uk/restricted-content',
            'assets.o2.co.uk/18plusaccess',
            'giffgaff.com/mobile/over18',
            'block-no.altibox.net',
            'lighthouse.du.ae',
            'proxy.etisalat.ae',
            'restrict.kw.zain.com',
            'notification.etisalat.com.eg',
          ],
        },
      },
      cause: 'network-filter',
      says: 'the internet provider blocks this site, by law or by order.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 302 Found
Location: http://warning.rt.ru/?id=17`,
    },
    {
      when: {
        status: [403, 451],
        body: [
          'Доступ к сайту ограничен в соответствии с Федеральными законами',
          'http://eais.rkn.gov.ru/',
          'http://blocklist.rkn.gov.ru/',
          'Доступ к запрашиваемому Вами Интернет-ресурсу ограничен',
        ],
      },
      cause: 'network-filter',
      says: 'the internet provider blocks this site, by law or by order.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>Доступ к сайту ограничен в соответствии с Федеральными законами</p>`,
    },
    {
      when: {
        status: 200,
        text: ['Доступ ограничен', 'Доступ к информационному ресурсу ограничен', 'Доступ к ресурсу ограничен'],
        body: ['eais.rkn.gov.ru', 'blocklist.rkn.gov.ru', '149-ФЗ', '114-ФЗ', '187-ФЗ', '139-ФЗ'],
      },
      cause: 'network-filter',
      says: 'the internet provider shows its own page in the place of this site, by law or by order.',
      confidence: 'likely',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<title>Доступ ограничен</title><p>Ресурс внесён в <a href="http://blocklist.rkn.gov.ru/">реестр</a> по закону 149-ФЗ.</p>`,
    },
    {
      when: {
        status: [403, 451],
        text: [
          'has been blocked as per the instructions of the',
          'The access to this site is prohibited as per instructions from Authority',
          'Access Denied as per DOT/TRAI Guidelines',
        ],
      },
      cause: 'network-filter',
      says: 'the internet provider blocks this site, by law or by order.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>The URL has been blocked as per the instructions of the DoT in compliance to the orders of Court of Law.</p>`,
    },
    {
      when: {
        status: [403, 451],
        text: [
          'Access to this site has been blocked by an Order issued by the Federal Court of Canada',
          'has been disabled pursuant to an Order',
          'that is considered illegal according to Belgian legislation',
          'prohibited for viewership from within Pakistan',
          'Sorry, the requested page is violating the regulations of',
          'Access to the requested website has been blocked by judicial decision',
          'THIS WEBSITE HAS BEEN BLOCKED BASED ON A COURT ORDER',
        ],
      },
      cause: 'network-filter',
      says: 'the internet provider blocks this site, by law or by order.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>Access to this site has been blocked by an Order issued by the Federal Court of Canada.</p>`,
    },
    {
      when: {
        status: [403, 451],
        body: [
          'xtpage = "page-blocage-terrorisme"',
          '<title>GdF Stop Page',
          'iframe src="http://10.10.34.3',
          'internet.ir/1-2',
          'peyvandha.ir/1-2',
          'http://warning.or.kr',
          'gamingcommission.gov.gr/index.php/forbidden-access-black-list/',
          '<title>Bloqueado por ordem judicial</title>',
          'Accesul dumneavoastră către acest site a fost restricționat',
          '<title>Telekomünikasyon İletişim Başkanlığı</title>',
          'lagt at blokere for adgang til siden',
        ],
      },
      cause: 'network-filter',
      says: 'the internet provider blocks this site, by law or by order.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<iframe src="http://10.10.34.35:80"></iframe>`,
    },
    {
      when: {
        status: [200, 403],
        body: ['<iframe src="http://10.10.34.34', '<iframe src="http://10.10.34.35', '<iframe src="http://10.10.34.36'],
      },
      cause: 'network-filter',
      says: 'the internet provider blocks this site, by law or by order.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<html><body><iframe src="http://10.10.34.35:80"></iframe></body></html>`,
    },
  ],
};
