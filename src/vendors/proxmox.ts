import type { Vendor } from '../engine/vendor.ts';

/** Proxmox VE: its own refusals, from its documentation and source. */
export const proxmox: Vendor = {
  id: 'proxmox',
  name: 'Proxmox VE',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { statusText: ['Permission denied - invalid csrf token'] },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing, or not of this session.',
      confidence: 'certain',
      source: 'https://pve.proxmox.com/wiki/Proxmox_VE_API',
      sample: 'HTTP/1.1 401 Permission denied - invalid csrf token',
    },
    {
      when: { statusText: ['Permission check failed'] },
      cause: 'insufficient-permission',
      says: 'the user lacks a privilege.',
      confidence: 'certain',
      source: 'https://pve.proxmox.com/wiki/Proxmox_VE_API',
      sample: 'HTTP/1.1 403 Permission check failed (/vms/100, VM.Audit)',
    },
    {
      when: { statusText: ['permission denied - invalid PVE ticket', 'permission denied - invalid ticket'] },
      cause: 'expired-credentials',
      says: 'the ticket is past its two hours, or not good.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://pve.proxmox.com/wiki/Proxmox_VE_API',
      sample: 'HTTP/1.1 401 permission denied - invalid PVE ticket',
    },
    {
      when: { statusText: { equals: 'No ticket' } },
      cause: 'no-credentials',
      says: 'no ticket was sent.',
      confidence: 'certain',
      source: 'https://pve.proxmox.com/wiki/Proxmox_VE_API',
      sample: 'HTTP/1.1 401 No ticket',
    },
    {
      when: { statusText: { equals: 'authentication failure' } },
      cause: 'invalid-credentials',
      says: 'the login failed.',
      confidence: 'certain',
      source: 'https://pve.proxmox.com/wiki/Proxmox_VE_API',
      sample: 'HTTP/1.1 401 authentication failure',
    },
  ],
};
