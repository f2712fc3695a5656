import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { Button } from '../Button/Button.tsx';
import { ToastContext } from '../Toast/toast-context.ts';
import styles from './EntryLines.module.css';

export interface EntryLinesProps {
  /** What the lines are of: “General points”, “Certificates”. Names lines and buttons. */
  name: string;
  /** In order of entry; the fields of each, side by side. */
  lines: readonly { key: string; content: ReactNode }[];
  /** A blank line more at the end. */
  onAdd: () => void;
  /**
   * Takes a line away. What it hands back puts the line in its place again: inside a `ToastProvider` a notice offers it
   * for a while.
   */
  onRemove: (key: string) => (() => void) | undefined;
}

/** Fields that stand once for each of several things: lines that the reader adds and takes away. */
export function EntryLines({ name, lines, onAdd, onRemove }: EntryLinesProps) {
  const { t } = useKit();
  const toasts = useContext(ToastContext);
  const { frame, moveFocus } = useFocusAfter(lines.length);
  return (
    <div className={styles.entry} ref={frame}>
      {lines.length > 0 ? (
        <ol className={styles.lines}>
          {lines.map(({ key, content }, index) => (
            <li key={key}>
              <fieldset className={styles.line}>
                <legend>{t('linesLine', { name, number: index + 1 })}</legend>
                {content}
                <Button
                  kind="plain"
                  aria-label={t('linesRemoveLine', { name, number: index + 1 })}
                  onClick={() => {
                    moveFocus.current = 'removed';
                    const undo = onRemove(key);
                    if (undo)
                      toasts?.show({
                        message: t('linesRemoved', { name, number: index + 1 }),
                        action: { label: t('linesUndo'), onAction: undo },
                      });
                  }}
                >
                  {t('linesRemove')}
                </Button>
              </fieldset>
            </li>
          ))}
        </ol>
      ) : null}
      <Button
        data-add=""
        aria-label={t('linesAddTo', { name })}
        onClick={() => {
          moveFocus.current = 'added';
          onAdd();
        }}
      >
        {t('linesAdd')}
      </Button>
    </div>
  );
}

/**
 * Where the focus goes when a line has come or gone: into the new line, or to the button that adds one. Else it would
 * be lost together with the removed line, and a screen reader would begin the page anew.
 */
function useFocusAfter(count: number) {
  const frame = useRef<HTMLDivElement>(null);
  const moveFocus = useRef<'added' | 'removed' | null>(null);
  useEffect(() => {
    const target =
      moveFocus.current === 'added'
        ? 'li:last-child :is(select, input)'
        : moveFocus.current === 'removed'
          ? '[data-add]'
          : null;
    moveFocus.current = null;
    if (target) frame.current?.querySelector<HTMLElement>(target)?.focus();
  }, [count]);
  return { frame, moveFocus };
}
