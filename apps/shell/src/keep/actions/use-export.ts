import { useToasts } from '@portal/ui-kit';
import { usePortal } from '../../portal-context.tsx';
import { useWords } from '../answers-in-words.ts';
import { download } from '../file/download.ts';
import { profileDocument } from '../file/profile-document.ts';
import { useKeepText } from '../text/index.ts';
import { useParcel } from '../use-parcel.ts';

/** Saves the reader's answers as a file that the portal and the command line read. */
export function useExport(): () => void {
  const t = useKeepText();
  const { today } = usePortal();
  const parcel = useParcel();
  const words = useWords();
  const { show } = useToasts();
  return () => {
    const name = `talent-portal-answers-${today}.json`;
    download(name, 'application/json', profileDocument(parcel, words));
    show({ message: t('exported', { name }) });
  };
}
