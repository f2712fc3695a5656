import { useId } from 'react';
import { useFrame } from '../../context/frame.tsx';
import { useComposedText } from '../fields/use-composed-text.ts';
import { Icon } from '../Icon/Icon.tsx';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  label: string;
  /** The label is there for screen readers only. */
  labelHidden?: boolean;
  value: string;
  /** Told of whole words only: not while an input method is still composing. */
  onChange: (value: string) => void;
  /** Enter, or the button. */
  onSearch?: ((value: string) => void) | undefined;
  placeholder?: string | undefined;
  name?: string;
  /** Where the browser itself leads with the words, while the page's code has not come. */
  action?: string | undefined;
}

/** A search box. It never searches for half a syllable. */
export function SearchField({
  label,
  labelHidden = false,
  value,
  onChange,
  onSearch,
  placeholder,
  name = 'q',
  action,
}: SearchFieldProps) {
  const { t } = useFrame();
  const id = useId();
  const text = useComposedText<HTMLInputElement>(value, onChange);
  return (
    // `<search>` is newer than the browsers inside many Chinese apps: there it would be no landmark.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <form
      role="search"
      action={action}
      // A page may have a search of its own beside the header's: a landmark is told apart by its name.
      aria-label={label}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch?.(value);
      }}
    >
      <label className={styles.label} htmlFor={id}>
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      <div className={styles.box}>
        <Icon name="search" />
        <input
          {...text}
          id={id}
          name={name}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          placeholder={placeholder}
        />
        {onSearch ? (
          <button type="submit" className={styles.submit}>
            {t('search')}
          </button>
        ) : null}
      </div>
    </form>
  );
}
