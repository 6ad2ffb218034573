import type { Vendor } from '../engine/vendor.ts';

/** Symantec Web Security Service and ScanSafe: how it words its denials, from its documentation and source. */
export const symantecWss: Vendor = {
  id: 'symantec-wss',
  name: 'Symantec Web Security Service and ScanSafe',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        status: [302, 307],
        header: {
          location: [
            'www.webscanningservice.com/WebServicesAlertPage',
            'alert.scansafe.net/alert',
            'notify.bluecoat.com/notify-Notify',
            'www.bluecoat.com/notify-Notify',
          ],
        },
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 302 Found
Location: http://notify.bluecoat.com/notify-NotifyUser1`,
    },
  ],
};
