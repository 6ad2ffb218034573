import { type Page, pageFrom } from './page.ts';
import type { Wire } from './wire.ts';

/** A document that the DevTools protocol reaches. */
export interface Target extends Page {
  readonly send: (method: string, params?: object) => Promise<unknown>;
}

/** Attaches to one; mouse and keys arrive as a person's would, through the browser's own input. */
export async function attach(wire: Wire, targetId: string): Promise<Target> {
  const { sessionId } = (await wire.send('Target.attachToTarget', { targetId, flatten: true })) as {
    sessionId: string;
  };
  const send = (method: string, params?: object) => wire.send(method, params, sessionId);
  const mouse = (type: string, place: object, buttons: number) =>
    send('Input.dispatchMouseEvent', {
      type,
      ...place,
      button: type === 'mouseMoved' ? 'none' : 'left',
      buttons,
      clickCount: 1,
    });
  const page = pageFrom({
    evaluate: (expression) => evaluate(send, expression),
    clickAt: async (place) => {
      await mouse('mouseMoved', place, 0);
      await mouse('mousePressed', place, 1);
      await mouse('mouseReleased', place, 0);
    },
    insertText: async (text) => void (await send('Input.insertText', { text })),
    press: async (key) => {
      const event = { key, code: key, windowsVirtualKeyCode: keyCodes[key] ?? key.toUpperCase().charCodeAt(0) };
      const text = key === 'Enter' ? { text: '\r' } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
  });
  return { ...page, send };
}

/** Keys that the browser knows by number only. */
const keyCodes: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

async function evaluate(send: Target['send'], expression: string): Promise<unknown> {
  const answer = (await send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  })) as {
    result: { value?: unknown };
    exceptionDetails?: { text: string; exception?: { description?: string } };
  };
  const failure = answer.exceptionDetails;
  if (failure) throw new Error(failure.exception?.description ?? failure.text);
  return answer.result.value;
}
