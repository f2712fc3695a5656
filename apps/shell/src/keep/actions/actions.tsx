import { Button, ButtonLink, Cluster } from '@portal/ui-kit';
import { useState } from 'react';
import { paths } from '../../layout/paths.ts';
import { useKeepText } from '../text/index.ts';
import { useParcel } from '../use-parcel.ts';
import { ShareDialog } from './share-dialog.tsx';
import { useExport } from './use-export.ts';

/** What a reader can do with their results beside reading them. */
export function Actions() {
  const t = useKeepText();
  const parcel = useParcel();
  const exportAnswers = useExport();
  const [sharing, setSharing] = useState(false);
  return (
    <>
      <Cluster>
        <ButtonLink href={paths.print}>{t('actionPrint')}</ButtonLink>
        <Button onClick={() => setSharing(true)}>{t('actionShare')}</Button>
        <Button onClick={exportAnswers}>{t('actionExport')}</Button>
        <ButtonLink href={paths.reminders} icon="calendar">
          {t('actionReminders')}
        </ButtonLink>
      </Cluster>
      <ShareDialog open={sharing} onClose={() => setSharing(false)} parcel={parcel} />
    </>
  );
}
