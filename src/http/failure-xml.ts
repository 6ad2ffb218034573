import { isFailureMember } from './failure-word.ts';
import { scanMarkup } from './markup.ts';
import { nameWords } from './member-name.ts';

/**
 * Whether an XML body says that it failed: a root or one of the first elements named after an error, a verdict of failure
 * in an attribute (`stat="fail"`) or in an element (`<status>error</status>`). News and other documents never do.
 */
export function xmlFailure(text: string): 'said' | undefined {
  let seen = 0;
  let root = '';
  let last = '';
  let failed = false;
  scanMarkup(text.slice(0, 8000), true, {
    open: ({ name, attributes }) => {
      seen += 1;
      last = name;
      if (root === '') root = name;
      if (seen > mostElements || documents.has(root)) return;
      if (errorElement.test(name)) failed = true;
      for (const [attribute, { value }] of attributes) if (isFailureMember(nameWords(attribute), value)) failed = true;
    },
    text: (piece) => {
      const value = piece.trim();
      if (value !== '' && seen <= mostElements && !documents.has(root) && isFailureMember(nameWords(last), value))
        failed = true;
    },
    close: () => {
      last = '';
    },
  });
  return failed && seen <= 80 ? 'said' : undefined;
}

const mostElements = 25;
const documents = new Set([
  'rss',
  'feed',
  'rdf',
  'svg',
  'urlset',
  'sitemapindex',
  'html',
  'opml',
  'plist',
  'kml',
  'gpx',
  'project',
]);
/** Names are in lower case here: `errmsg`, `serviceexception`, `soap:fault` without its prefix. */
const errorElement =
  /^(?:errors?|fehler|erreur|errore?|erro|fout|fejl|feil|hata|hiba|chyba|err|errmsg|errcode|error_?(?:code|message|msg|text|info|response)|fault|fault_?(?:code|string)|exceptions?|[a-z]{1,40}exception(?:report|text)?|exceptionreport)$/;
