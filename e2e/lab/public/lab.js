/** Presses the buttons of the lab: reads what each scenario does from the page and shows the statuses that came back. */
const { origins, steps } = JSON.parse(document.getElementById('facts').textContent);

document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-run]');
  if (button) runAtHome(button.dataset.run);
});
document.getElementById('run-all').addEventListener('click', runAll);
goOn();

/** The buttons are made for the page's own name; below another one, it is left first. */
function runAtHome(id) {
  if (location.origin === origins.here) return run(id);
  location.assign(`${origins.here}/?run=${id}`);
}

/** Does what the address asks for: a scenario from its beginning, or what is left of one that came here by another name. */
function goOn() {
  const id = new URLSearchParams(location.search).get('run');
  if (!id || !steps[id]) return;
  history.replaceState(null, '', location.pathname);
  const at = steps[id].findIndex(({ as }) => as === 'page');
  document.getElementById(`card-${id}`).scrollIntoView();
  run(id, location.origin === origins.here ? 0 : at + 1);
}

async function runAll() {
  const [button, bar, text] = ['run-all', 'progress', 'progress-text'].map((id) => document.getElementById(id));
  const ids = Object.keys(steps).filter((id) => steps[id].every(({ as }) => as !== 'page'));
  button.disabled = true;
  bar.hidden = false;
  bar.max = ids.length;
  for (const [index, id] of ids.entries()) {
    await run(id);
    bar.value = index + 1;
    text.textContent = `${index + 1} of ${ids.length}`;
  }
  text.textContent = `All ${ids.length} done. Now look at the panel.`;
  button.disabled = false;
}

async function run(id, from = 0) {
  const card = document.getElementById(`card-${id}`);
  const [button, output, shown] = ['button', 'output', '.shown'].map((selector) => card.querySelector(selector));
  button.disabled = true;
  shown.replaceChildren();
  output.replaceChildren();
  card.dataset.state = 'running';
  const memory = { kept: '' };
  for (const step of steps[id].slice(from)) {
    if (step.as === 'page') return location.assign(addressOf(id, step));
    for (let turn = 0; turn < (step.times ?? 1); turn += 1) output.append(chip(await perform(id, step, memory, shown)));
  }
  card.dataset.state = 'done';
  button.disabled = false;
}

function addressOf(id, { at = 'here', path }) {
  return path.startsWith('~/') ? origins[at] + path.slice(1) : `${origins[at]}/${id}/${path}`;
}

function perform(id, step, memory, shown) {
  const url = addressOf(id, step);
  if (step.as === 'frame') return showFrame(url, shown);
  if (step.as === 'image') return showImage(url, shown);
  return ask(url, step, memory);
}

/** Status of the answer; 0 where the browser keeps it from the script. */
async function ask(url, { method = 'GET', headers = {}, body, credentials = 'same-origin', keep }, memory) {
  const fill = (text) => text?.replaceAll('{kept}', memory.kept);
  const filled = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value)]));
  try {
    const response = await fetch(url, { method, headers: filled, body: fill(body), credentials, cache: 'no-store' });
    const text = await response.text();
    if (keep) memory.kept = JSON.parse(text)[keep];
    return response.status;
  } catch {
    return 0;
  }
}

async function showFrame(url, shown) {
  const frame = document.createElement('iframe');
  frame.title = 'What the server answered';
  frame.setAttribute('sandbox', 'allow-same-origin');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = url;
  shown.replaceChildren(frame);
  await loaded;
  return frame.contentWindow.performance.getEntriesByType('navigation')[0]?.responseStatus ?? 0;
}

async function showImage(url, shown) {
  const image = document.createElement('img');
  image.alt = 'A picture that its site refused to show here';
  const loaded = new Promise((resolve) => {
    image.addEventListener('load', () => resolve(200));
    image.addEventListener('error', () => resolve(0));
  });
  image.src = url;
  shown.replaceChildren(image);
  return loaded;
}

function chip(status) {
  const mark = document.createElement('span');
  mark.className = status >= 200 && status < 300 ? 'chip fine' : 'chip';
  mark.textContent = status || 'no status';
  mark.title = status
    ? `HTTP status ${status}`
    : 'The browser does not tell the script: a network error, as far as it can see.';
  return mark;
}
