import {
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
import { useLocation } from 'react-router';
import { AnswerList } from '../check/answer-list.tsx';
import { Contradictions, WhatFollows } from '../check/known.tsx';
import { LastAnswerNotice } from '../check/last-answer.tsx';
import { ProfileControls } from '../check/profile-controls.tsx';
import { answeredFacts } from '../check/progress.ts';
import { StillMatters } from '../check/still-matters.tsx';
import { type Check, useCheck } from '../check/use-check.ts';
import { compareHref } from '../compare/compare-filter.ts';
import { DidIGet } from '../did-i-get/did-i-get.tsx';
import { useDistrictData, useIsLoading, usePacks } from '../layout/districts.ts';
import { paths, questionHref } from '../layout/paths.ts';
import { AwaitingData, UnavailableDistricts } from '../layout/unavailable-districts.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { usePortal } from '../portal-context.tsx';
import { groupResults, hasOffers, isEmpty } from '../results/group.ts';
import { highlightsOf } from '../results/highlights.ts';
import { KeepLink, KeepPart } from '../results/keep-part.tsx';
import { ResultsHighlights } from '../results/results-highlights.tsx';
import { ShownResults } from '../results/shown-results.tsx';
import { fromView, type ResultsView, viewIn } from '../results/view.ts';
import { ViewNav } from '../results/view-nav.tsx';
import { useText } from '../text/use-text.ts';
import styles from './results-page.module.css';

/** What the answers given so far come to, district by district, on a day the reader may set. */
export function ResultsPage() {
  const t = useText();
  const { locale } = useKit();
  const { asOf } = usePortal();
  const check = useCheck();
  const { profile, notSure, progress } = check;
  const loading = useIsLoading();
  const view = viewIn(new URLSearchParams(useLocation().search));
  const from = fromView(view);
  usePageTitle(t('resultsTitle'));
  // “Not sure” is an answer too: who knows nothing for certain is still told what there may be.
  const answered = answeredFacts(profile, notSure).length;

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
        <Contradictions from={from} />
        <LastAnswerNotice check={check} />
        {progress.next === undefined && progress.total > 0 && answered > 0 ? (
          <Notice>
            {t(progress.settled < progress.total ? 'resultsDoneOpen' : 'resultsDone')}
          </Notice>
        ) : null}
        {answered === 0 && (loading || progress.total > 0) ? (
          <NothingYet check={check} />
        ) : (
          <Results check={check} view={view} />
        )}
        <div className={styles.settings}>
          <AnswerList profile={profile} notSure={notSure} title={t('answersTitle')} from={from} />
          {answered === 0 ? null : (
            <>
              <WhatFollows from={from} />
              <StillMatters open={progress.open} notSure={notSure} from={from} />
              <DidIGet />
            </>
          )}
        </div>
        {answered === 0 ? null : <KeepPart />}
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
        <KeepLink />
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

function Results({ check, view }: { check: Check; view: ResultsView }) {
  const t = useText();
  const { asOf } = usePortal();
  const packs = usePacks();
  const loading = useIsLoading();
  const { profile, notSure, session } = check;
  const { scope } = session;
  const groups = useMemo(
    () => groupResults({ packs, profile, scope, asOf }).filter((group) => !isEmpty(group)),
    [packs, profile, scope, asOf],
  );
  const offers = groups.some(hasOffers);
  return (
    <>
      {groups.length === 0 && !loading ? (
        <EmptyState
          title={t('resultsEmpty')}
          actions={<ButtonLink href={paths.check}>{t('resultsScope')}</ButtonLink>}
        >
          <p>{t('resultsEmptyWhy')}</p>
        </EmptyState>
      ) : null}
      {offers ? (
        <>
          <ResultsHighlights highlights={highlightsOf(groups, notSure)} view={view} />
          <ViewNav groups={groups} view={view} />
        </>
      ) : null}
      <ShownResults groups={groups} view={view} asOf={asOf} />
      {loading ? <AwaitingData /> : null}
    </>
  );
}
