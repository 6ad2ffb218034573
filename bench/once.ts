import { readFileSync } from 'node:fs';
import { libraryIn } from './library.ts';

/** Parses or analyses one file and prints the peak memory of the process in megabytes. */
const [what, folder = '', file = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
if (what === 'parse') JSON.parse(text);
else (await libraryIn(folder)).analyze(text);
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
