import { createContext, useContext } from 'react';

export interface ToastAction {
  label: string;
  onAction: () => void;
}

export interface ToastContent {
  message: string;
  /** One thing that can be done about it, as a rule “undo”. Never the only way to do it. */
  action?: ToastAction | undefined;
}

export interface Toasts {
  /** Shows a notice in passing. What it says must also stand on the page, or be of no consequence if missed. */
  show: (content: ToastContent) => void;
  /**
   * Shows the notices inside this element, as long as what is handed back is not called: outside a modal dialog nothing
   * is heard or pressed while it is open.
   */
  inside: (element: HTMLElement) => () => void;
}

export const ToastContext = createContext<Toasts | null>(null);

/**
 * The notices of the page around.
 * @throws Error outside `ToastProvider`
 */
export function useToasts(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts)
    throw new Error('useToasts was called outside ToastProvider; put one around the page.');
  return toasts;
}
