import {
  Button,
  ButtonLink,
  Cluster,
  Container,
  EmptyState,
  formatDate,
  Notice,
  PageHeading,
  Stack,
  useKit,
} from '@portal/ui-kit';
import { useMemo } from 'react';
import { AnswerList } from '../check/answer-list.tsx';
import { ProfileControls } from '../check/profile-controls.tsx';
import { useCheck } from '../check/use-check.ts';
import { useIsLoading, usePacks } from '../layout/districts.ts';
import { paths, questionHref } from '../layout/paths.ts';
import { AwaitingData, UnavailableDistricts } from '../layout/unavailable-districts.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { usePortal } from '../portal-context.tsx';
import { AsOfControl } from '../results/as-of-control.tsx';
import { DistrictResults } from '../results/district-results.tsx';
import { groupResults, isEmpty } from '../results/group.ts';
import { ResultsOverview } from '../results/results-overview.tsx';
import { useText } from '../text/use-text.ts';
import styles from './results-page.module.css';

/** What the answers given so far come to, district by district, on a day the reader may set. */
export function ResultsPage() {
  const t = useText();
  const { locale } = useKit();
  const { asOf } = usePortal();
  const packs = usePacks();
  const loading = useIsLoading();
  const check = useCheck();
  const { profile, notSure, session, progress } = check;
  const { scope } = session;
  const groups = useMemo(
    () => groupResults({ packs, profile, scope, asOf }).filter((group) => !isEmpty(group)),
    [packs, profile, scope, asOf],
  );
  usePageTitle(t('resultsTitle'));
  const answered = Object.keys(profile).length;

  return (
    <Container>
      <Stack gap="l">
        <PageHeading
          title={t('resultsTitle')}
          lead={t('resultsLead', { date: formatDate(asOf, locale), count: answered })}
        >
          <div className={styles.actions}>
            <Cluster>
              {progress.next === undefined ? null : (
                <ButtonLink
                  kind="primary"
                  href={questionHref(progress.next)}
                  iconAfter="arrowRight"
                >
                  {t(answered === 0 ? 'checkBegin' : 'resultsGoOn')}
                </ButtonLink>
              )}
              <ButtonLink href={paths.check}>{t('resultsScope')}</ButtonLink>
              <Button onClick={() => window.print()}>{t('resultsPrint')}</Button>
            </Cluster>
          </div>
        </PageHeading>
        <UnavailableDistricts />
        {progress.next === undefined && answered > 0 ? (
          <Notice>{t(notSure.size > 0 ? 'resultsDoneNotSure' : 'resultsDone')}</Notice>
        ) : null}
        <div className={styles.settings}>
          <AsOfControl />
          <AnswerList
            profile={profile}
            notSure={notSure}
            title={t('answersTitle')}
            from="results"
          />
        </div>
        {loading ? <AwaitingData /> : null}
        {groups.length === 0 && !loading ? (
          <EmptyState
            title={t('resultsEmpty')}
            actions={<ButtonLink href={paths.check}>{t('resultsScope')}</ButtonLink>}
          >
            <p>{t('resultsEmptyWhy')}</p>
          </EmptyState>
        ) : null}
        {groups.length > 1 ? <ResultsOverview groups={groups} /> : null}
        {groups.map((group) => (
          <DistrictResults key={group.pack.district.id} group={group} asOf={asOf} />
        ))}
        <div className={styles.controls}>
          <ProfileControls />
        </div>
      </Stack>
    </Container>
  );
}
