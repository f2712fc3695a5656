import {
  type ChangeEvent,
  type CompositionEvent,
  type KeyboardEvent,
  useRef,
  useState,
} from 'react';

/** Whether a key belongs to an input method: Enter then picks a candidate and must not send the form. */
function isComposingKey(event: KeyboardEvent): boolean {
  // 229 is what Safari reports for the Enter that ends a composition, after `isComposing` has gone.
  return event.nativeEvent.isComposing || event.keyCode === 229;
}

/**
 * Props for a controlled text input that an input method may compose in: what is half typed stays in the field,
 * `onChange` hears of finished words only, and Enter while composing sends nothing.
 */
export function useComposedText<Control extends HTMLInputElement | HTMLTextAreaElement>(
  value: string,
  onChange: (value: string) => void,
) {
  const [draft, setDraft] = useState<string | null>(null);
  const composing = useRef(false);
  return {
    value: draft ?? value,
    onChange: (event: ChangeEvent<Control>) => {
      if (composing.current) setDraft(event.currentTarget.value);
      else onChange(event.currentTarget.value);
    },
    onCompositionStart: (event: CompositionEvent<Control>) => {
      composing.current = true;
      setDraft(event.currentTarget.value);
    },
    onCompositionEnd: (event: CompositionEvent<Control>) => {
      composing.current = false;
      setDraft(null);
      onChange(event.currentTarget.value);
    },
    onKeyDown: (event: KeyboardEvent<Control>) => {
      if (event.key === 'Enter' && isComposingKey(event)) event.preventDefault();
    },
  };
}
