import { html } from './markup.ts';
import { style } from './style.ts';

/**
 * A whole page of captures that are written already. It needs nothing from elsewhere and is forbidden to get it: no
 * script, no picture, no font, no form (Content Security Policy level 3).
 */
export function page(captures: readonly string[]): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Why Denied</title>
<style>${{ html: style }}</style>
</head>
<body>
${captures.map((each) => ({ html: each }))}
</body>
</html>
`.html;
}
