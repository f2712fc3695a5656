import { cdp, page } from 'vitest/browser';

/** What a device may ask of a page, besides its size. */
export interface Wishes {
  media?: 'screen' | 'print';
  forcedColours?: boolean;
  reducedMotion?: boolean;
}

/** The device's wishes, put on the real page; `{}` takes them back. */
export async function wish({ media, forcedColours, reducedMotion }: Wishes): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: [
      { name: 'forced-colors', value: forcedColours ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
    ],
  });
}

export const SCREENS = {
  desktop: [1280, 900],
  phone: [390, 844],
  /** The width of a sheet of A4 between its margins. */
  paper: [688, 900],
  /** A desktop of 1280 by 1024 at 400 %: what WCAG 1.4.10 asks for. */
  zoomed: [320, 256],
} as const;

export async function screen(name: keyof typeof SCREENS): Promise<void> {
  const [width, height] = SCREENS[name];
  if (window.innerWidth !== width || window.innerHeight !== height)
    await page.viewport(width, height);
}

/** Makes the screen as high as an element needs: what lies below its edge is in no picture. */
export async function showWhole(element: Element): Promise<void> {
  const { bottom } = element.getBoundingClientRect();
  const needs = Math.ceil(bottom + window.scrollY);
  if (needs > window.innerHeight) await page.viewport(window.innerWidth, needs);
}

/** The pixels of an element, as wide and as high as it is. */
export async function pixels(element: Element): Promise<ImageData> {
  const shot = await page.screenshot({ element, save: false, animations: 'disabled' });
  const blob = await (await fetch(`data:image/png;base64,${shot}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no bitmap');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}
