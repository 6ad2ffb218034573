import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/OpenPrinting/cups/blob/HEAD/scheduler/client.c';

/** CUPS: what its web interface refuses, from its source. */
export const cups: Vendor = {
  id: 'cups',
  name: 'CUPS',
  layer: 'server',
  marks: [{ header: { server: { starts: 'CUPS/' } }, body: '<TITLE>' }],
  denials: [
    {
      when: { status: 426, body: { all: ['- CUPS v', 'You must access this page using the URL'] } },
      cause: 'tls-required',
      says: 'the administration is reached over https only.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 426 Upgrade Required
Content-Type: text/html; charset=utf-8
Server: CUPS/2.4 IPP/2.1

<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<HTML>
<HEAD>
	<TITLE>Upgrade Required - CUPS v2.4.2</TITLE>
</HEAD>
<BODY>
<H1>Upgrade Required</H1>
<P>You must access this page using the URL https://printer.example.com:631/admin.</P>
</BODY>
</HTML>`,
    },
    {
      when: { status: 403, body: { all: ['- CUPS v', 'Your account does not have the necessary privileges.'] } },
      cause: 'insufficient-permission',
      says: 'the account may not do this.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: CUPS/2.4 IPP/2.1

<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<HTML>
<HEAD>
	<TITLE>Forbidden - CUPS v2.4.2</TITLE>
</HEAD>
<BODY>
<H1>Forbidden</H1>
<P>Your account does not have the necessary privileges.</P>
</BODY>
</HTML>`,
    },
    {
      when: { status: 403, body: { all: ['- CUPS v', 'You cannot access this page.'] } },
      cause: 'ip-blocked',
      says: 'the rules of the location (Allow and Deny) do not let this address in.',
      orElse: ['server-config'],
      fix: { text: 'Allow the address: an Allow line in the Location block of cupsd.conf, or cupsctl --remote-admin.' },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: CUPS/2.4 IPP/2.1

<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<HTML>
<HEAD>
	<TITLE>Forbidden - CUPS v2.4.2</TITLE>
</HEAD>
<BODY>
<H1>Forbidden</H1>
<P>You cannot access this page.</P>
</BODY>
</HTML>`,
    },
    {
      when: { body: { all: ['- CUPS v', 'cupsctl WebInterface=yes'] } },
      cause: 'server-config',
      says: 'the web interface is switched off.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: CUPS/2.4 IPP/2.1

<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<HTML>
<HEAD>
	<TITLE>Web Interface is Disabled - CUPS v2.4.2</TITLE>
</HEAD>
<BODY>
<H1>Web Interface is Disabled</H1>
<P>The web interface is currently disabled. Run "cupsctl WebInterface=yes" to enable it.</P>
</BODY>
</HTML>`,
    },
    {
      when: {
        status: 401,
        header: { server: { starts: 'CUPS/' } },
        body: { all: ['- CUPS v', 'Enter your username and password or the'] },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'the page needs a user of the machine.',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
Server: CUPS/2.4 IPP/2.1

<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<HTML>
<HEAD>
	<TITLE>Unauthorized - CUPS v2.4.2</TITLE>
</HEAD>
<BODY>
<H1>Unauthorized</H1>
<P>Enter your username and password or the root username and password to access this page. If you are using Kerberos authentication, make sure you have a valid Kerberos ticket.</P>
</BODY>
</HTML>`,
    },
  ],
};
