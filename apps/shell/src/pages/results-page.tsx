import { todayInShanghai } from '@portal/rules-core';
import {
  Button,
  ButtonLink,
  Cluster,
  Container,
  EmptyState,
  formatDate,
  joinNames,
  Notice,
  PageHeading,
  Stack,
  useKit,
} from '@portal/ui-kit';
import { useMemo } from 'react';
import { AnswerList } from '../check/answer-list.tsx';
import { ProfileControls } from '../check/profile-controls.tsx';
import { answeredFacts } from '../check/progress.ts';
import { type Check, useCheck } from '../check/use-check.ts';
import { compareHref } from '../compare/compare-filter.ts';
import { useDistrictData, useIsLoading, usePacks } from '../layout/districts.ts';
import { paths, questionHref } from '../layout/paths.ts';
import { AwaitingData, UnavailableDistricts } from '../layout/unavailable-districts.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { usePortal } from '../portal-context.tsx';
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
  const check = useCheck();
  const { profile, notSure, progress } = check;
  usePageTitle(t('resultsTitle'));
  // “Not sure” is an answer too: who knows nothing for certain is still told what there may be.
  const answered = answeredFacts(profile, notSure).length;
  const isPast = asOf < todayInShanghai();

  return (
    <Container>
      <Stack gap="l">
        <PageHeading
          title={t('resultsTitle')}
          lead={
            answered === 0
              ? undefined
              : t('resultsLead', { date: formatDate(asOf, locale), count: answered })
          }
        >
          {answered === 0 ? null : <Actions check={check} />}
        </PageHeading>
        <UnavailableDistricts />
        {isPast ? (
          <Notice kind="warning">{t('resultsPast', { date: formatDate(asOf, locale) })}</Notice>
        ) : null}
        {progress.next === undefined && progress.total > 0 && answered > 0 ? (
          <Notice>
            {t(progress.settled < progress.total ? 'resultsDoneOpen' : 'resultsDone')}
          </Notice>
        ) : null}
        <div className={styles.settings}>
          <AnswerList
            profile={profile}
            notSure={notSure}
            title={t('answersTitle')}
            from="results"
          />
        </div>
        {answered === 0 && progress.total > 0 ? (
          <NothingYet check={check} />
        ) : (
          <Results check={check} />
        )}
        <div className={styles.controls}>
          <ProfileControls />
        </div>
      </Stack>
    </Container>
  );
}

function Actions({ check }: { check: Check }) {
  const t = useText();
  const { next } = check.progress;
  const { scope } = check.session;
  return (
    <div className={styles.actions}>
      <Within check={check} />
      <Cluster>
        {next === undefined ? null : (
          <ButtonLink kind="primary" href={questionHref(next)} iconAfter="arrowRight">
            {t('resultsGoOn')}
          </ButtonLink>
        )}
        <ButtonLink href={paths.check}>{t('resultsScope')}</ButtonLink>
        <ButtonLink href={compareHref({ role: scope.role, districts: scope.districts ?? [] })}>
          {t('resultsCompare')}
        </ButtonLink>
        <Button onClick={() => window.print()}>{t('resultsPrint')}</Button>
      </Cluster>
    </div>
  );
}

/** For whom and where was looked; said only when the reader has narrowed it. */
function Within({ check }: { check: Check }) {
  const t = useText();
  const { locale, say } = useKit();
  const districts = useDistrictData();
  const { scope } = check.session;
  if (scope.role === null && scope.districts === null) return null;
  const chosen = districts.filter(({ id }) => scope.districts?.includes(id));
  return (
    <p>
      {t('resultsWithin', {
        role: t(`role_${scope.role ?? 'all'}`),
        districts:
          scope.districts === null
            ? t('resultsAllDistricts')
            : joinNames(
                chosen.map(({ name }) => say(name)),
                locale,
              ),
      })}
    </p>
  );
}

/** Before the first answer there is no finding, and a list of everything would say nothing about the reader. */
function NothingYet({ check }: { check: Check }) {
  const t = useText();
  const { next } = check.progress;
  return (
    <EmptyState
      title={t('resultsNone')}
      actions={
        <>
          <ButtonLink
            kind="primary"
            href={next === undefined ? paths.check : questionHref(next)}
            iconAfter="arrowRight"
          >
            {t('checkBegin')}
          </ButtonLink>
          <ButtonLink href={paths.programmes}>{t('resultsNoneList')}</ButtonLink>
        </>
      }
    >
      <p>{t('resultsNoneWhy')}</p>
    </EmptyState>
  );
}

function Results({ check }: { check: Check }) {
  const t = useText();
  const { asOf } = usePortal();
  const packs = usePacks();
  const loading = useIsLoading();
  const { profile, session } = check;
  const { scope } = session;
  const groups = useMemo(
    () => groupResults({ packs, profile, scope, asOf }).filter((group) => !isEmpty(group)),
    [packs, profile, scope, asOf],
  );
  return (
    <>
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
    </>
  );
}
