import { FileField } from '@portal/ui-kit';
import { useState } from 'react';
import type { Parcel } from '../parcel.ts';
import { type KeepTextKey, useKeepText } from '../text/index.ts';
import { type FileFault, readFile } from './read-file.ts';

const WORDS: Readonly<Record<FileFault['kind'], KeepTextKey>> = {
  tooLarge: 'importTooLarge',
  encoding: 'importEncoding',
  json: 'importJson',
  noProfile: 'importNoProfile',
  version: 'importVersion',
  malformed: 'importMalformed',
};

/** A file with answers, chosen or dropped. What is in it is handed on and not taken over yet. */
export function ImportField({ onParcel }: { onParcel: (parcel: Parcel) => void }) {
  const t = useKeepText();
  const [error, setError] = useState<string>();
  const take = async (file: File) => {
    const read = await readFile(file);
    if ('parcel' in read) return onParcel(read.parcel);
    const { fault } = read;
    setError(t(WORDS[fault.kind], fault.kind === 'malformed' ? { path: fault.path } : {}));
  };
  return (
    <FileField
      label={t('dataImport')}
      hint={t('dataImportHint')}
      accept=".json,application/json"
      error={error}
      onFile={take}
      onSeveral={() => setError(t('importSeveral'))}
    />
  );
}
