/** The look of the report: the panel's colours, by day and by night, on a screen and on paper. */
export const style = `
:root { color-scheme: light; --back: #fff; --back-2: #f5f7fa; --back-3: #e9edf3; --line: #dce1e8; --text: #1f2328;
  --text-2: #57606a; --accent: #0b57d0; --accent-back: #e4edfc; --red: #b3261e; --red-back: #fdeceb; --amber: #855100;
  --amber-back: #fef1dc; --green: #146c39; --green-back: #e3f4e9; --violet: #6a3d9f; --violet-back: #f0e9fa; --mark: #ffe8a3;
  --mark-text: #1f2328; --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Segoe UI Mono", "DejaVu Sans Mono", monospace;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", Arial, sans-serif; }
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; --back: #202124; --back-2: #292a2e; --back-3: #35373c;
  --line: #3d4046; --text: #e6e8eb; --text-2: #b0b7c0; --accent: #8ab4f8; --accent-back: #25364d; --red: #f6aea9;
  --red-back: #47272b; --amber: #f5c982; --amber-back: #42351f; --green: #8fd6ab; --green-back: #1f3a2b; --violet: #cdb0f2;
  --violet-back: #392d4b; --mark: #665518; --mark-text: #fff6d6; } }
* { box-sizing: border-box; }
body { max-width: 1080px; margin: 0 auto; padding: 28px 24px 60px; background: var(--back); color: var(--text);
  font: 14px/1.55 var(--sans); overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 22px; line-height: 1.3; letter-spacing: -.2px; }
h2 { margin: 40px 0 10px; padding-bottom: 5px; border-bottom: 1px solid var(--line); font-size: 17px; }
h3 { margin: 0 0 4px; font-size: 16px; line-height: 1.35; text-wrap: pretty; }
h4 { margin: 16px 0 4px; color: var(--text-2); font-size: 12.5px; font-weight: 600; }
h5 { margin: 8px 0 2px; font-size: 13px; font-weight: 600; }
h2.small { margin: 16px 0 4px; padding: 0; border: 0; color: var(--text-2); font-size: 12.5px; font-weight: 600; }
p { margin: 4px 0; max-width: 80ch; }
ul, ol { margin: 2px 0; padding-left: 22px; }
li { margin: 3px 0; max-width: 85ch; }
li::marker { color: var(--text-2); }
a { color: var(--accent); text-decoration: none; }
a:hover, li a, .facts a { text-decoration: underline; text-underline-offset: 2px; }
code, .chip, .where { font: 12px/1.6 var(--mono); unicode-bidi: isolate; }
code { padding: 1px 4px; border-radius: 3px; background: var(--back-3); }
pre { margin: 6px 0; padding: 8px 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--back-2);
  font: 12px/1.5 var(--mono); white-space: pre-wrap; direction: ltr; unicode-bidi: isolate; text-align: left; }
mark { border-radius: 2px; background: var(--mark); color: var(--mark-text); }
.brand { margin: 0 0 2px; color: var(--accent); font-size: 12.5px; font-weight: 600; }
.head .raw { color: var(--red); font-weight: 600; }
.head { display: flex; flex-wrap: wrap; gap: 4px 18px; align-items: baseline; color: var(--text-2); }
.faint { color: var(--text-2); }
.counts { display: flex; flex-wrap: wrap; gap: 8px; margin: 14px 0 4px; padding: 0; list-style: none; }
.counts li { margin: 0; padding: 3px 12px; border-radius: 14px; background: var(--back-3); color: var(--text-2); }
.counts b { color: inherit; }
.counts .red, .tag.error { background: var(--red-back); color: var(--red); }
.counts .amber, .tag.warning { background: var(--amber-back); color: var(--amber); }
.counts .violet { background: var(--violet-back); color: var(--violet); }
.counts .green { background: var(--green-back); color: var(--green); }
.tag { display: inline-block; align-self: start; min-width: 62px; padding: 0 7px; border-radius: 3px; background: var(--back-3); color: var(--text-2);
  font-size: 11.5px; text-align: center; }
figure { margin: 16px 0 2px; }
.line { display: block; width: 100%; height: 64px; }
.ends { display: flex; justify-content: space-between; max-width: none; margin: 2px 0 0; color: var(--text-2); font-size: 11.5px;
  font-variant-numeric: tabular-nums; }
.key i { display: inline-block; width: 8px; height: 8px; margin: 0 3px 0 8px; border-radius: 2px; background: var(--text-2); opacity: .45; }
.key i.denied { background: var(--red); opacity: 1; }
.line .all { fill: var(--text-2); opacity: .35; }
.line .denied { fill: var(--red); }
.line .axis { stroke: var(--line); }
.tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); gap: 6px 32px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th { color: var(--text-2); font-weight: 600; text-align: left; }
th, td { padding: 4px 8px 4px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.n { width: 1%; padding-right: 16px; color: var(--text-2); text-align: right; font-variant-numeric: tabular-nums; }
.bar { display: block; height: 5px; margin-top: 3px; border-radius: 3px; }
.bar rect { fill: var(--red); opacity: .55; }
article { margin: 14px 0; padding: 14px 18px 12px; border: 1px solid var(--line); border-radius: 10px; break-inside: auto; }
article:target { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.facts { display: flex; flex-wrap: wrap; gap: 3px 14px; align-items: center; color: var(--text-2); }
.facts .status { padding: 0 6px; border-radius: 4px; background: var(--red-back); color: var(--red); font: 600 12px/1.6 var(--mono); }
.dots { letter-spacing: 1px; }
.dots.certain { color: var(--green); }
.dots.likely { color: var(--accent); }
.dots.possible { color: var(--amber); }
.remark { margin: 10px 0 0; padding: 6px 12px; border-left: 3px solid var(--accent); border-radius: 0 6px 6px 0;
  background: var(--accent-back); }
.chip { display: inline-block; max-width: 100%; margin: 1px 3px 1px 0; padding: 0 6px; border: 1px solid var(--line);
  border-radius: 4px; background: var(--back-2); }
.where { color: var(--text-2); }
.who { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 4px 24px; }
.who pre { margin-right: 8px; }
.found { display: grid; grid-template-columns: max-content 1fr; gap: 4px 10px; margin: 4px 0; }
details { margin: 10px 0 0; }
summary { color: var(--accent); cursor: pointer; font-size: 13px; }
.matrix { overflow-x: auto; }
.matrix td, .matrix th { padding: 4px 10px 4px 0; white-space: nowrap; }
.matrix td:first-child { white-space: normal; min-width: 220px; }
.cell { padding: 1px 7px; border-radius: 4px; background: var(--back-3); color: var(--text-2); font-size: 12px; }
.cell.allowed { background: var(--green-back); color: var(--green); }
.cell.denied { background: var(--red-back); color: var(--red); }
.cell.mixed { background: var(--amber-back); color: var(--amber); }
.hole { outline: 2px solid var(--violet); }
footer { margin-top: 48px; padding-top: 8px; border-top: 1px solid var(--line); color: var(--text-2); font-size: 12.5px; }
@media (max-width: 600px) { body { padding: 16px 12px 40px; } article { padding: 12px; } }
@media print {
  :root { color-scheme: light; --back: #fff; --back-2: #fff; --text: #000; --text-2: #444; --line: #bbb; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, h3, h4, h5 { break-after: avoid; }
  .found, li, tr { break-inside: avoid; }
  article { border-radius: 0; }
  .tag, .counts li, .cell, mark, .bar, .line, .key i { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
