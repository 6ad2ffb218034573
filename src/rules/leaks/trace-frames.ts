import type { Line } from './body-lines.ts';

/** Where a stack trace stands, and what wrote it. */
export interface Trace {
  readonly language: string;
  readonly frames: readonly Line[];
}

/** The first stack trace among the lines: two frames or more in the form of one language, or one that is announced. */
export function findTrace(lines: readonly Line[]): Trace | undefined {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    for (const piece of line.text.includes('{line,') ? line.text.split(']},{') : [line.text]) {
      const language = languageOf(piece.trim());
      if (language) found.set(language, [...(found.get(language) ?? []), line]);
    }
  }
  const says = (text: string) => lines.some((line) => line.text.includes(text));
  const announced = says('Traceback (most recent call last)') ? 'Python' : says('[running]:') ? 'Go' : '';
  for (const [language, frames] of found) if (frames.length >= 2 || language === announced) return { language, frames };
  return undefined;
}

function languageOf(text: string): string | undefined {
  if (text.length < 8) return undefined;
  const start = text.slice(0, 400);
  for (const { language, isFrame } of forms) if (isFrame(start)) return language;
  return undefined;
}

const forms: readonly { readonly language: string; readonly isFrame: (text: string) => boolean }[] = [
  { language: 'Python', isFrame: (text) => /^(?:\S{0,40} )?File "[^"]{2,300}", line \d{1,7}\b/.test(text) },
  {
    language: 'Java',
    isFrame: (text) => javaPlace(text) && /^(?:at )?[\w.$/<>@~-]{3,250}\(/.test(text),
  },
  {
    language: 'JavaScript',
    isFrame: (text) =>
      /^at (?:async )?(?:new )?[\w.$<>[\] ]{1,100} \(<anonymous>\)$/.test(text) ||
      (/^at .{0,250}(?:[\w\])>-]|\.[cm]?[jt]sx?(?:\?[^:]{0,40})?):\d{1,7}:\d{1,7}\)?$/.test(text) &&
        !text.includes('.rs:')),
  },
  {
    language: '.NET',
    isFrame: (text) =>
      /^(?:at|bei|à|en|в|em|в) [\w<>`+[\]$|]{1,100}\.[\w.<>`+[\]$|]{1,200}\([^()]{0,200}\)(?:$| (?:in|dans|en|в|em) \S)/.test(
        text,
      ) && !text.includes('.php'),
  },
  // The page of ASP.NET leaves out the "at" and ends with the offset.
  {
    language: '.NET',
    isFrame: (text) =>
      /^[\w<>`]{1,100}\.[\w.<>`]{1,200}\([^()]{0,200}\) (?:\+\d{1,8}$|in [A-Z]:\\[^:*?"|]{1,200}:(?:line )?\d{1,7}$)/.test(
        text,
      ),
  },
  { language: 'PHP', isFrame: isPhp },
  { language: 'Ruby', isFrame: (text) => /[\w./)-]{1,200}\.(?:rb|erb|rake|ru|haml|slim):\d{1,6}:in [`'"]/.test(text) },
  { language: 'Go', isFrame: (text) => /^\S{1,250}\.go:\d{1,6}(?: \+0x[\da-f]{1,12})?$/.test(text) },
  { language: 'Rust', isFrame: (text) => /^at \S{1,250}\.rs:\d{1,6}(?::\d{1,5})?$/.test(text) },
  { language: 'Lua', isFrame: (text) => /^(?:\S{1,200}\.lua:\d{1,6}|\[C\]): in /.test(text) },
  { language: 'Erlang', isFrame: (text) => /\{file,"[^"]{1,200}"\},\{line,\d{1,6}\}/.test(text) },
  {
    language: 'Dart',
    isFrame: (text) => /^#\d{1,3}\s{1,8}\S.{0,150} \((?:package|dart|file):\S{1,200}\.dart:\d{1,6}/.test(text),
  },
  { language: 'Perl', isFrame: (text) => /\bat \S{1,200}\.(?:pl|pm|cgi|psgi|t) line \d{1,6}\b/.test(text) },
  // The page of a debugger parts name, application and place.
  { language: 'Elixir', isFrame: (text) => /(?:^|[\s/)\d])[\w./-]{1,200}\.exs?:\d{1,6}$/.test(text) },
  { language: 'Elixir', isFrame: (text) => /^(?:\([\w ]{1,40}[\d.]{1,20}\) )?\S{1,200}\.exs?:\d{1,6}: \S/.test(text) },
];

const javaPlace = (text: string) =>
  /\((?:[\w$]{1,100}\.(?:java|kt|kts|scala|groovy|clj):\d{1,6}|Native Method|Unknown Source)\)/.test(text);

function isPhp(text: string): boolean {
  if (
    /^#\d{1,3} /.test(text) &&
    (text.includes('.php') || text.includes('{main}') || text.includes('[internal function]'))
  )
    return true;
  if (/(?:->|::)\w{1,80}\(.{0,250} in \S{1,250}\.php \(line \d{1,6}\)$/.test(text)) return true;
  if (isPhpOnPage(text)) return true;
  return /^(?:at|in) .{1,250}\.php(?::\d{1,6}\)?| \(?line \d{1,6}\)?)$/.test(text);
}

/**
 * A row of a debugger's page, however it sets the line: `2. in /app/Guard.php - Guard::deny() at line 139`,
 * `APPPATH/Home.php : 12 - Home->index()`, `Access->check() (Line: 123)`. The message of one error is none.
 */
function isPhpOnPage(text: string): boolean {
  if (/^[\w\\]{3,200}(?:->|::)\w{1,80}\(.{0,200}\) \(Line: \d{1,6}\)$/.test(text)) return true;
  const at = text.indexOf('.php');
  if (at < 0 || text.includes(' on line ')) return false;
  const after = text.slice(at + 4);
  const hasPlace =
    /^(?::\d{1,6}|\(\d{1,6}\)| : \d{1,6}| \[ ?\d{1,6} ?\]|,? (?:at )?line:? \d{1,6})(?!\w)/.test(after) ||
    / at line \d{1,6}$/.test(after);
  return hasPlace && (/^\d{1,3}[.)]? {1,3}\S/.test(text) || /[\w\\](?:->|::)\w{2,80}(?: ?\(|$| )/.test(text));
}
