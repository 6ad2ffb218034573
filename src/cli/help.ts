import { formats } from '../index.ts';

/** What `why-denied --help` prints. */
export const help = `why-denied explains every refused request (401, 403 and refusals in another status) of a capture.

Usage:
  why-denied analyze CAPTURE... [options]     what was denied, why, and what to do
  why-denied explain [CAUSE|RULE|PRODUCT]     all that is known of it
  why-denied redact CAPTURE REDACTED          the capture without its secrets, and what was replaced where
  why-denied redact CAPTURE --preview         what would be replaced where, and nothing written

A capture is a HAR file, plain or gzip, of any browser or tool; a folder stands for the HAR files in it; "-" is
standard input.

Options of analyze:
  -f, --format FORMAT    ${Object.keys(formats).join(', ')} (default: text)
                         json: one report; with several captures one per line, with "file"
                         har: the capture with what was found in it, for one capture
                         html: one page to read, print and pass on, without a script
  -o, --output FILE      write to FILE instead of standard output
      --fail-on WORDS    exit with status 1 on these: error, warning, info (and whatever is graver), the name of a
                         rule or of a cause; several with commas
      --baseline FILE    only what an earlier report of --format json or sarif does not have
      --filter TEXT      only these denials, in the words of the panel's filter: "status:403 -method:OPTIONS"
      --mute RULES       leave out these rules
      --extent WHAT      of a har, "all" entries (default), or "denials" with what is needed to understand them
      --redact           hide secrets, which is the default
      --raw              show secrets as captured, with a warning
      --config FILE      settings, instead of why-denied.config.json in the working folder:
                         {"format", "output", "failOn": [], "baseline", "filter", "mute": [], "raw",
                         "extent"}
  -h, --help             print this
  -v, --version          print the version

Examples:
  why-denied analyze capture.har
  why-denied analyze captures/ --format sarif --output why-denied.sarif --fail-on error
  why-denied analyze new.har --baseline old.json --filter "domain:api.example.com -cause:auth-handshake"
  why-denied analyze capture.har --format html --output report.html
  why-denied analyze capture.har --format har --extent denials --output to-share.har
  curl -s https://ci.example/run/7.har.gz | why-denied analyze - --format junit --output denied.xml
  why-denied explain csrf-rejected
  why-denied redact capture.har to-share.har

Exit status: 0 done, 1 something that --fail-on names, 2 unusable capture or arguments.
`;
