import { useKit } from '@portal/ui-kit';
import { type SayText, shellText } from './shell-text.ts';

/** The portal's own texts in the reader's language. */
export function useText(): SayText {
  return shellText(useKit().locale);
}
