import type { Vendor } from '../engine/vendor.ts';

const source = 'https://salsa.debian.org/blade/apt-cacher-ng/-/blob/master/source/job.cc';

/** Apt-Cacher NG: its refusals, from its source. */
export const aptCacherNg: Vendor = {
  id: 'apt-cacher-ng',
  name: 'Apt-Cacher NG',
  layer: 'network',
  marks: [{ header: { server: ['Debian Apt-Cacher NG'] }, status: [403, 404, 500, 503] }],
  denials: [
    {
      when: { statusText: ['Configuration error (confusing proxy mode) or prohibited port'] },
      cause: 'network-filter',
      says: 'the package proxy does not fetch from this port or in this mode.',
      fix: { text: 'Name the port in AllowUserPorts of acng.conf.' },
      source,
      sample: `HTTP/1.1 403 Configuration error (confusing proxy mode) or prohibited port (see AllowUserPorts)
Content-Type: text/html

<html><head><title>403 Configuration error</title></head></html>`,
    },
    {
      when: { statusText: ['CONNECT denied (ask the admin to allow HTTPS tunnels)'] },
      cause: 'network-filter',
      says: 'the package proxy does not pass https through.',
      confidence: 'certain',
      fix: { text: 'Allow the host in PassThroughPattern of acng.conf, or name the repository by http.' },
      source,
      sample: `HTTP/1.1 403 CONNECT denied (ask the admin to allow HTTPS tunnels)
Content-Type: text/html

<html><head><title>403</title></head></html>`,
    },
  ],
};
