/** What `why-denied --help` prints. */
export const help = `why-denied explains every refused request (401, 403 and refusals in another status) of a capture.

Usage:
  why-denied analyze CAPTURE.har... [options]

A capture is a HAR file, plain or gzip; "-" reads standard input.

Options:
  -f, --format text|json|markdown|har   what to print (default: text)
                                        json: one report; with several captures one per line, with "file"
                                        har: the capture with what was found in it, for one capture
  -o, --output FILE                     write to FILE instead of standard output
      --raw                             show secrets as captured; they are masked otherwise
      --fail-on error|warning|info      exit with status 1 if there is a finding of that level or above
  -h, --help                            print this
  -v, --version                         print the version

Exit status: 0 done, 1 a finding at or above --fail-on, 2 unusable capture or arguments.
`;
