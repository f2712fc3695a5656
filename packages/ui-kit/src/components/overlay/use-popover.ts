import { type RefObject, useLayoutEffect } from 'react';

/**
 * Whether the browser has popovers. Where it has not, a part offers its native form only, which can do all the same.
 */
export const hasPopover = typeof HTMLElement !== 'undefined' && 'popover' in HTMLElement.prototype;

/** Between anchor and popover, and between popover and the edge of the screen; CSS pixels. */
const GAP = 4;

/**
 * Keeps an open popover beside its anchor: below where there is room, else above, never beyond the screen. Its style
 * sheet may use `--anchor-width`, and keeps its height within `--room`.
 *
 * Kit overlays are the browser's own popovers and dialogs and stand in the document where the part stands. So they
 * have its language and its district's colours, they lie above everything without a z-index, a dialog of another
 * copy of the kit around them does not make them unusable, and nothing is moved to the end of the page.
 *
 * @param enough with so many pixels below it stays there and scrolls, rather than cover what stands above the anchor
 */
export function useBeside(
  open: boolean,
  anchor: RefObject<HTMLElement | null>,
  popover: RefObject<HTMLElement | null>,
  enough = Number.POSITIVE_INFINITY,
): void {
  useLayoutEffect(() => {
    if (!open) return;
    const place = () => {
      if (anchor.current && popover.current) placeBeside(anchor.current, popover.current, enough);
    };
    place();
    // In the next frame: what it changes may not be measured again in this one.
    const sizes = new ResizeObserver(() => requestAnimationFrame(place));
    if (popover.current) sizes.observe(popover.current);
    const passive = { capture: true, passive: true };
    window.addEventListener('scroll', place, passive);
    window.addEventListener('resize', place);
    // On a phone the keyboard takes its room from the visual viewport alone.
    window.visualViewport?.addEventListener('resize', place);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', place, passive);
      window.removeEventListener('resize', place);
      window.visualViewport?.removeEventListener('resize', place);
    };
  }, [open, anchor, popover, enough]);
}

function placeBeside(anchor: HTMLElement, popover: HTMLElement, enough: number): void {
  const box = anchor.getBoundingClientRect();
  const view = window.visualViewport;
  const top = view?.offsetTop ?? 0;
  const bottom = top + (view?.height ?? window.innerHeight);
  const { style } = popover;
  style.setProperty('--anchor-width', `${box.width}px`);
  // The height it would like to have, before it is told what there is.
  style.removeProperty('--room');
  const wanted = popover.offsetHeight;
  const below = bottom - box.bottom - 2 * GAP;
  const above = box.top - top - 2 * GAP;
  const isBelow = Math.min(wanted, enough) <= below || below >= above;
  const room = Math.max(isBelow ? below : above, 0);
  style.setProperty('--room', `${room}px`);
  const beyond = document.documentElement.clientWidth - popover.offsetWidth - GAP;
  style.left = `${Math.max(GAP, Math.min(box.left, beyond))}px`;
  style.top = `${isBelow ? box.bottom + GAP : box.top - GAP - Math.min(wanted, room)}px`;
}
