import { type Addresses, type Group, groups, type Scenario } from './scenario.ts';

/** The lab's page: every scenario as a card with a button, grouped, and what the buttons do as data for the script. */
export function labPage(scenarios: readonly Scenario[], origins: Addresses): string {
  const ids = Object.keys(groups) as Group[];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The lab of Why Denied</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<link rel="stylesheet" href="/lab/lab.css">
<script src="/lab/lab.js" defer></script>
<script type="application/json" id="facts">${data(scenarios, origins)}</script>
</head>
<body>
<a class="skip" href="#scenarios">Skip to the scenarios</a>
<header>
<div class="hero">
<p class="kicker">A place to be refused</p>
<h1>The lab of Why Denied</h1>
<p class="lead">${scenarios.length} ways to get a “no” from a server, each for real and each behind a button. Press one, then look at the
<b>Why Denied</b> panel of the developer tools: it says what happened, why, and what to do.</p>
<ol class="how">
<li><b>Open the developer tools</b> <kbd>F12</kbd> and choose the panel <b>Why Denied</b>.</li>
<li><b>Press a button</b> below. The answer’s status shows up beside it.</li>
<li><b>Read the panel.</b> Each card says what to look for.</li>
</ol>
<div class="all"><button type="button" id="run-all" class="primary">Run all scenarios</button>
<progress id="progress" max="1" value="0" aria-label="Scenarios run" hidden></progress><output id="progress-text"></output></div>
<p class="small">Everything stays on this machine: the lab is a few small servers, such as <code>${origins.here}</code> and <code>${origins.elsewhere}</code>, and a proxy.
The names <code>shop.test</code> and <code>behind.test</code> are known only to a browser that <code>npm start</code> opened.
The people, passwords and keys are invented and open nothing.</p>
</div>
</header>
<div class="body">
<nav aria-label="Groups"><ul>${ids.map((id) => `<li><a href="#${id}">${groups[id][0]} <span>${count(scenarios, id)}</span></a></li>`).join('')}</ul></nav>
<main id="scenarios" tabindex="-1">${ids
    .map((id) =>
      section(
        id,
        scenarios.filter(({ group }) => group === id),
      ),
    )
    .join('')}</main>
</div>
</body>
</html>`;
}

const count = (scenarios: readonly Scenario[], wanted: Group): number =>
  scenarios.filter(({ group }) => group === wanted).length;

const section = (id: Group, cards: readonly Scenario[]): string => `
<section aria-labelledby="${id}">
<h2 id="${id}">${groups[id][0]}</h2>
<p class="about">${groups[id][1]}</p>
<div class="cards">${cards.map(card).join('')}</div>
</section>`;

const card = ({ id, title, teaches, look, button }: Scenario): string => `
<article id="card-${id}" aria-labelledby="title-${id}">
<h3 id="title-${id}">${text(title)}</h3>
<p>${text(teaches)}</p>
<p class="look"><b>Look for</b> ${text(look)}</p>
<div class="act"><button type="button" data-run="${id}">${text(button)}</button><output aria-label="Status of: ${text(title)}"></output></div>
<div class="shown"></div>
</article>`;

/** What the script needs to press the buttons; `<` is escaped, so that no text can end the element. */
function data(scenarios: readonly Scenario[], origins: Addresses): string {
  const steps = Object.fromEntries(scenarios.map((scenario) => [scenario.id, scenario.steps(origins)]));
  return JSON.stringify({ origins, steps }).replaceAll('<', '\\u003c');
}

const text = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#b3261e"/><rect x="3.5" y="6.8" width="9" height="2.4" rx="1.2" fill="#fff"/></svg>';
