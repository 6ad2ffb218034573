import { type Page, pageFrom } from './page.ts';

/** Evaluates a function body in one browsing context; what it returns comes back as JSON. */
export type Evaluate = (body: string) => Promise<unknown>;

const devtools = `const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
  const { gDevTools } = require('devtools/client/framework/devtools');`;

/** Opens the toolbox on the selected tab; false as long as the extension has not made its panel there. */
export const showToolbox = `${devtools}
  const toolbox = gDevTools.getToolboxForTab(gBrowser.selectedTab) ?? (await gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: 'netmonitor' }));
  return toolbox.visibleAdditionalTools.length > 0;`;

export const selectPanel = `${devtools}
  const toolbox = gDevTools.getToolboxForTab(gBrowser.selectedTab);
  await toolbox.selectTool(toolbox.visibleAdditionalTools[0]);`;

export const closeToolbox = `${devtools}
  await gDevTools.closeToolboxForTab(gBrowser.selectedTab);`;

const panelBrowser = `${devtools}
  const toolbox = gDevTools.getToolboxForTab(gBrowser.selectedTab);
  const frame = [...toolbox.doc.querySelectorAll('iframe')].find(({ id }) => id.includes('webext'));
  const browser = frame?.contentDocument?.querySelector('browser');`;

/** Until the document has come, its process is not the one that stays, and would lose the question. */
export const panelLoaded = `${panelBrowser}
  return browser?.currentURI?.scheme === 'moz-extension' && !browser.webProgress.isLoadingDocument;`;

export const picture = `const shot = await window.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = shot.width;
  canvas.height = shot.height;
  canvas.getContext('2d').drawImage(shot, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/** The panel is a document in another process: a frame script there evaluates, and answers by message. */
export function panelPage(chrome: Evaluate): Page {
  let asked = 0;
  const inPanel = async (script: string) => {
    asked += 1;
    const answer = (await chrome(ask(script, asked))) as { value?: unknown; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  return pageFrom({
    evaluate: (expression) => inPanel(inSandbox(expression)),
    clickAt: (place) => inPanel(press(place)).then(() => undefined),
    insertText: (text) =>
      inPanel(`content.document.execCommand('insertText', false, ${JSON.stringify(text)})`).then(() => undefined),
    press: (key) => inPanel(inSandbox(pressKey(key))).then(() => undefined),
  });
}

/** The page's own policy forbids `eval`; a sandbox with the page's rights is not bound by it. */
const inSandbox = (expression: string) =>
  `Cu.evalInSandbox(${JSON.stringify(`(${expression})`)}, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`;

const ask = (script: string, number: number) => `${panelBrowser}
  const manager = browser.messageManager;
  return new Promise((resolve) => {
    const hear = ({ data }) => { manager.removeMessageListener('why-denied:${number}', hear); resolve(data); };
    manager.addMessageListener('why-denied:${number}', hear);
    manager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(answering(script, number))}), false);
  });`;

const answering = (script: string, number: number) => `(async () => {
  const reply = (data) => sendAsyncMessage('why-denied:${number}', data);
  try { const value = await (${script}); reply({ value: JSON.parse(JSON.stringify(value ?? null)) }); }
  catch (error) { reply({ error: String(error) }); }
})();`;

/** The page hears it as it hears a person's; what the browser itself does with a key does not happen. */
const pressKey = (key: string) =>
  `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: ${JSON.stringify(key)}, bubbles: true, cancelable: true }))`;

const press = ({ x, y }: { readonly x: number; readonly y: number }) => `(() => {
  const send = (type, buttons) => content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, buttons, clickCount: 1 }, {});
  send('mousemove', 0);
  send('mousedown', 1);
  send('mouseup', 0);
})()`;
