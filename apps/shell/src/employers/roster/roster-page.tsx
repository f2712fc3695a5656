import { Container, LinkProvider, Notice, PageHeading, Stack, useLink } from '@portal/ui-kit';
import { type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../layout/paths.ts';
import { UnavailableDistricts } from '../../layout/unavailable-districts.tsx';
import { usePageTitle } from '../../layout/use-page-title.ts';
import { usePortal } from '../../portal-context.tsx';
import { useRoster } from '../employers-session.tsx';
import { useEmployerText } from '../text/index.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { Results } from './results/results.tsx';
import { ColumnStep } from './steps/column-step.tsx';
import { FileStep } from './steps/file-step.tsx';
import { SettingsStep } from './steps/settings-step.tsx';
import { WorkBar } from './steps/work-bar.tsx';

/** A roster from its file through its columns to what each person may have. */
export function RosterPage() {
  const t = useEmployerText();
  const { opened, summary, work } = useRoster();
  usePageTitle(t('rosterTitle'));
  return (
    <Container>
      <StayingLinks held={opened !== undefined}>
        <Stack gap="xl">
          <PageHeading title={t('rosterTitle')} lead={t('rosterLead')}>
            <Notice title={t('privacyTitle')}>{t('rosterPrivacy')}</Notice>
          </PageHeading>
          <UnavailableDistricts />
          <FileStep />
          {opened ? <ColumnStep opened={opened} /> : null}
          {opened ? <SettingsStep /> : null}
          {work && work.kind !== 'reading' ? <WorkBar work={work} /> : null}
          {summary ? <Results summary={summary} /> : null}
        </Stack>
      </StayingLinks>
      {opened ? <LeaveGuard /> : null}
    </Container>
  );
}

/** While a roster is held, what lies outside these pages opens in another tab, so that following a clause loses nothing. */
function StayingLinks({ held, children }: { held: boolean; children: ReactNode }) {
  const navigate = useNavigate();
  const { navigation } = usePortal();
  const link = useLink();
  const host = useMemo(
    () => ({
      ...(navigation.resolve && { resolve: navigation.resolve }),
      navigate: (href: string) => {
        if (held && !href.startsWith(paths.employers))
          window.open(link(href).href, '_blank', 'noopener');
        else navigate(href);
        return true;
      },
    }),
    [held, navigate, navigation, link],
  );
  return <LinkProvider host={host}>{children}</LinkProvider>;
}
