/**
 * How the page looks. `auto` follows the device; `care` is 关怀模式 (large text and targets, calmer layout).
 */
export const DISPLAY_MODES = ['auto', 'light', 'dark', 'care', 'contrast'] as const;
export type DisplayMode = (typeof DISPLAY_MODES)[number];

/** Reads a stored or transmitted value; anything else is `auto`. */
export function displayModeOf(value: unknown): DisplayMode {
  return DISPLAY_MODES.find((mode) => mode === value) ?? 'auto';
}

/** Puts the mode on the document, where the token sets look for it. */
export function applyDisplayMode(
  mode: DisplayMode,
  root: HTMLElement = document.documentElement,
): void {
  root.dataset.mode = mode;
}
