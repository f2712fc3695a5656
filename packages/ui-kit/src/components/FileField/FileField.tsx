import { useRef, useState } from 'react';
import { useKit } from '../../context/KitProvider.tsx';
import { cx } from '../cx.ts';
import { FieldFrame, type FieldProps } from '../fields/FieldFrame.tsx';
import styles from './FileField.module.css';

export interface FileFieldProps extends FieldProps {
  /** What the file dialog offers first, as in HTML: `.csv,.xlsx`. A dropped file may be of any kind. */
  accept?: string | undefined;
  /** The name of the file that is there, where one is. */
  chosen?: string | undefined;
  /** One file, chosen or dropped. The owner reads it and says what is wrong with it. */
  onFile: (file: File) => void;
  /** More than one was dropped: nothing was taken. */
  onSeveral?: (() => void) | undefined;
}

/** A file from the reader's device: chosen in the browser's own dialog, or dropped on the field. */
export function FileField({ accept, chosen, onFile, onSeveral, ...field }: FileFieldProps) {
  const { t } = useKit();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    const [file, ...more] = [...(files ?? [])];
    if (more.length > 0) onSeveral?.();
    else if (file) onFile(file);
    // The same file, mended meanwhile, can be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <FieldFrame {...field}>
      {(wiring) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the first is the input inside
        <div
          className={cx(styles.zone, over && styles.over)}
          data-print="hidden"
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes('Files')) return;
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            take(event.dataTransfer.files);
          }}
        >
          <input
            {...wiring}
            ref={input}
            className={styles.input}
            type="file"
            name={field.name}
            accept={accept}
            onChange={(event) => take(event.target.files)}
          />
          <label className={styles.choose} htmlFor={wiring.id}>
            {t(chosen === undefined ? 'fileChoose' : 'fileChooseOther')}
          </label>
          <span className={styles.words}>
            {chosen === undefined ? (
              t('fileDrop')
            ) : (
              // Quoted as it is: a name is the reader's, in whatever language.
              <>
                {t('fileChosen')} <samp className={styles.name}>{chosen}</samp>
              </>
            )}
          </span>
        </div>
      )}
    </FieldFrame>
  );
}
