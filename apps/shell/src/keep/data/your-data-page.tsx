import {
  Button,
  ButtonLink,
  Cluster,
  Container,
  DescriptionList,
  formatDate,
  joinNames,
  PageHeading,
  Section,
  Stack,
  useKit,
} from '@portal/ui-kit';
import { useEffect, useRef, useState } from 'react';
import { useCheckSession } from '../../check/check-session.tsx';
import { useDistrictData } from '../../layout/districts.ts';
import { paths } from '../../layout/paths.ts';
import { usePageTitle } from '../../layout/use-page-title.ts';
import { usePortal } from '../../portal-context.tsx';
import { useText } from '../../text/use-text.ts';
import { ShareDialog } from '../actions/share-dialog.tsx';
import { useExport } from '../actions/use-export.ts';
import { ImportField } from '../file/import-field.tsx';
import { IncomingAnswers } from '../incoming/incoming-answers.tsx';
import type { Parcel } from '../parcel.ts';
import { useKeepText } from '../text/index.ts';
import { useParcel } from '../use-parcel.ts';
import { AnswersHeld } from './answers-held.tsx';
import { ForgetEverything } from './forget-everything.tsx';
import { OfflineCopies } from './offline-copies.tsx';
import { SettingsList } from './settings-list.tsx';

/** All that this browser holds of the reader's, in words, and what can be done with it. */
export function YourDataPage() {
  const [parcel, setParcel] = useState<Parcel>();
  return parcel === undefined ? (
    <Held onParcel={setParcel} />
  ) : (
    <FromFile parcel={parcel} onLeave={() => setParcel(undefined)} />
  );
}

function Held({ onParcel }: { onParcel: (parcel: Parcel) => void }) {
  const t = useKeepText();
  // What lies on the device tells nobody that it has changed; another key looks it up anew.
  const [looked, setLooked] = useState(0);
  usePageTitle(t('dataTitle'));
  return (
    <Container reading>
      <Stack gap="xl">
        <PageHeading title={t('dataTitle')} lead={t('dataLead')} />
        <AnswersHeld />
        <Section title={t('dataCheck')} lead={t('dataSessionOnly')}>
          <CheckHeld />
        </Section>
        <Section title={t('dataSettings')}>
          <SettingsList key={looked} />
        </Section>
        <Section title={t('dataCopies')} lead={t('dataCopiesLead')}>
          <OfflineCopies key={looked} />
        </Section>
        <TakeAlong onParcel={onParcel} />
        <ForgetEverything onForgotten={() => setLooked(looked + 1)} />
      </Stack>
    </Container>
  );
}

function CheckHeld() {
  const t = useKeepText();
  const shell = useText();
  const { locale, say } = useKit();
  const { asOf } = usePortal();
  const { scope } = useCheckSession();
  const chosen = useDistrictData().filter(({ id }) => scope.districts?.includes(id));
  const districts =
    chosen.length === 0
      ? t('incomingScopeAll')
      : joinNames(
          chosen.map(({ name }) => say(name)),
          locale,
        );
  return (
    <DescriptionList
      items={[
        { term: t('dataDay'), detail: formatDate(asOf, locale) },
        {
          term: t('dataScope'),
          detail: joinNames([shell(`role_${scope.role ?? 'all'}`), districts], locale),
        },
      ]}
    />
  );
}

function TakeAlong({ onParcel }: { onParcel: (parcel: Parcel) => void }) {
  const t = useKeepText();
  const parcel = useParcel();
  const exportAnswers = useExport();
  const [sharing, setSharing] = useState(false);
  return (
    <Section title={t('dataTake')} lead={t('dataTakeLead')}>
      <Stack gap="l">
        <Cluster>
          <Button onClick={exportAnswers}>{t('actionExport')}</Button>
          <Button onClick={() => setSharing(true)}>{t('actionShare')}</Button>
          <ButtonLink href={paths.print}>{t('actionPrint')}</ButtonLink>
          <ButtonLink href={paths.reminders}>{t('actionReminders')}</ButtonLink>
        </Cluster>
        <ImportField onParcel={onParcel} />
      </Stack>
      <ShareDialog open={sharing} onClose={() => setSharing(false)} parcel={parcel} />
    </Section>
  );
}

/** What the file holds, in the place of the page; the reader stands at its heading. */
function FromFile({ parcel, onLeave }: { parcel: Parcel; onLeave: () => void }) {
  const t = useKeepText();
  const room = useRef<HTMLDivElement>(null);
  usePageTitle(t('incomingFileTitle'));
  useEffect(() => {
    room.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <Container reading>
      <Stack gap="l">
        <div ref={room} tabIndex={-1}>
          <PageHeading title={t('incomingFileTitle')} />
        </div>
        <IncomingAnswers parcel={parcel} onLeave={onLeave} />
      </Stack>
    </Container>
  );
}
