import { cdp } from 'vitest/browser';

/*
 * An input method as Chromium knows it: what is composed reaches the field that has the focus through the same door
 * as from the system, so composition events, `isComposing` and the caret are the browser's own.
 */

/** Shows each text in turn as what is being composed, as a reader types on. The last one stays open. */
export async function compose(...texts: readonly string[]): Promise<void> {
  for (const text of texts)
    await cdp().send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
}

/** The reader has chosen a candidate. */
export async function commit(text: string): Promise<void> {
  await cdp().send('Input.insertText', { text });
}

/** Backspace over all that was composed, or Esc. */
export async function cancel(): Promise<void> {
  await compose('');
}

/** Enter as most input methods hand it on: taken for themselves, key code 229, and no character. */
export async function processEnter(): Promise<void> {
  await pressEnter(false);
}

/**
 * Enter as Safari tells it: the composition has ended just before, and only the key code still says that the key
 * was the input method's.
 */
export async function enterAfterTheEnd(): Promise<void> {
  await pressEnter(true);
}

async function pressEnter(character: boolean): Promise<void> {
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await cdp().send('Input.dispatchKeyEvent', {
    type: character ? 'keyDown' : 'rawKeyDown',
    ...key,
    ...(character ? { text: '\r' } : {}),
  });
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}
