import { NEEDS, type Need, type Pack } from '@portal/rules-core';
import {
  Button,
  ButtonLink,
  Cluster,
  ComparisonTable,
  Container,
  EmptyState,
  formatDate,
  joinNames,
  needText,
  PageHeading,
  SoftText,
  Stack,
  useKit,
  useSources,
} from '@portal/ui-kit';
import { useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { answeredFacts } from '../check/progress.ts';
import { CompareBundles } from '../compare/compare-bundles.tsx';
import { type CompareFilter, compareFilterFrom, compareHref } from '../compare/compare-filter.ts';
import { CompareFilters } from '../compare/compare-filters.tsx';
import { type Comparison, comparisonOf, needsOffered, recordHrefs } from '../compare/comparison.ts';
import { useIsLoading, usePacks } from '../layout/districts.ts';
import { questionHref } from '../layout/paths.ts';
import { AwaitingData, UnavailableDistricts } from '../layout/unavailable-districts.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { usePortal, useProfile } from '../portal-context.tsx';
import { useText } from '../text/use-text.ts';
import styles from './compare-page.module.css';

const ALL_NEEDS = Object.keys(NEEDS) as Need[];

/** Milliseconds that the districts which have come wait for the others. */
const TOGETHER = 2000;
const NONE: readonly Pack[] = [];

/**
 * The packs once all of them have come: each column makes all rows move. One slow district does not hold up the others
 * for long.
 */
function usePacksTogether(): readonly Pack[] {
  const packs = usePacks();
  const loading = useIsLoading();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!loading) return undefined;
    const timer = setTimeout(() => setLate(true), TOGETHER);
    return () => clearTimeout(timer);
  }, [loading]);
  return loading && !isLate ? NONE : packs;
}

/**
 * One profile in several districts: how much there is for each need, and for the needs in the address what it is.
 * Without answers, what the documents offer.
 */
export function ComparePage() {
  const t = useText();
  const { locale } = useKit();
  const { asOf } = usePortal();
  const { profile, notSure } = useProfile();
  const packs = usePacks();
  const loading = useIsLoading();
  const navigate = useNavigate();
  const { search } = useLocation();
  const filter = useMemo(() => compareFilterFrom(new URLSearchParams(search)), [search]);
  const compared = usePacksTogether();
  const comparison = useMemo(
    () => comparisonOf({ packs: compared, profile, notSure, filter, asOf }),
    [compared, profile, notSure, filter, asOf],
  );
  const answered = answeredFacts(profile, notSure).length;
  const unanswered = Object.keys(profile).length === 0;
  const date = formatDate(asOf, locale);
  const needs = joinNames(
    filter.needs.map((need) => needText(need, locale)),
    locale,
  );
  const title = needs === '' ? t('compareTitle') : t('compareTitleNeeds', { needs });
  usePageTitle(title);

  return (
    <Container>
      <Stack gap="l">
        <PageHeading
          title={title}
          lead={
            unanswered
              ? t('compareLeadUnanswered', { date })
              : t('compareLead', { date, count: answered })
          }
        >
          <Actions comparison={comparison} filter={filter} begun={answered > 0} loading={loading} />
        </PageHeading>
        <UnavailableDistricts />
        <div className={styles.settings}>
          <CompareFilters
            filter={filter}
            needs={needsOffered(packs, filter, ALL_NEEDS)}
            // Takes the place of the entry: “back” leaves the comparison, not one choice.
            onChange={(next) => navigate(compareHref(next), { replace: true })}
          />
        </div>
        {comparison.districts.length === 0 ? (
          loading ? null : (
            <EmptyState
              title={t('compareNoDistrict')}
              actions={
                <ButtonLink href={compareHref({ needs: filter.needs })}>
                  {t('listClear')}
                </ButtonLink>
              }
            >
              <p>{t('compareNoDistrictWhy')}</p>
            </EmptyState>
          )
        ) : (
          <Compared comparison={comparison} filter={filter} unanswered={unanswered} />
        )}
        {loading ? <AwaitingData /> : null}
      </Stack>
    </Container>
  );
}

interface ActionsProps {
  comparison: Comparison;
  filter: CompareFilter;
  /** The reader has answered something, “not sure” among it. */
  begun: boolean;
  /** Some district's data is on its way: the question could yet become another. */
  loading: boolean;
}

/** The question that settles most of what is compared, the way back to all needs, paper. */
function Actions({ comparison: { next }, filter, begun, loading }: ActionsProps) {
  const t = useText();
  const { say } = useKit();
  const { facts } = useSources();
  const fact = loading || next === undefined ? undefined : facts.get(next);
  return (
    <div className={styles.actions}>
      <Cluster>
        {loading ? <div className={styles.awaited} aria-hidden="true" /> : null}
        {fact ? (
          <ButtonLink
            kind="primary"
            href={questionHref(fact.id, compareHref(filter))}
            iconAfter="arrowRight"
          >
            {t(begun ? 'compareNext' : 'compareBegin', { fact: say(fact.label) })}
          </ButtonLink>
        ) : null}
        {filter.needs.length > 0 ? (
          <ButtonLink href={compareHref({ ...filter, needs: [] })}>
            {t('compareAllNeeds')}
          </ButtonLink>
        ) : null}
        <Button onClick={() => window.print()}>{t('resultsPrint')}</Button>
      </Cluster>
      {fact || loading || !begun ? null : <SoftText>{t('compareDone')}</SoftText>}
    </div>
  );
}

interface ComparedProps {
  comparison: Comparison;
  filter: CompareFilter;
  unanswered: boolean;
}

function Compared({ comparison, filter, unanswered }: ComparedProps) {
  const t = useText();
  const { locale, say } = useKit();
  const { asOf } = usePortal();
  const packs = usePacks();
  const hrefOf = useMemo(() => recordHrefs(packs), [packs]);
  const { districts, groups, without } = comparison;
  return (
    <>
      <ComparisonTable
        caption={t('compareCaption')}
        districts={districts}
        asOf={asOf}
        unanswered={unanswered}
        hrefOf={hrefOf}
        {...(filter.needs.length > 0
          ? { needs: filter.needs }
          : {
              detail: 'counts' as const,
              hrefOfNeed: (need: Need) => compareHref({ ...filter, needs: [need] }),
            })}
      />
      {without.length > 0 ? (
        <SoftText>
          {t('compareWithout', {
            districts: joinNames(
              without.map(({ district }) => say(district.name)),
              locale,
            ),
          })}
        </SoftText>
      ) : null}
      {unanswered ? null : <CompareBundles groups={groups} />}
    </>
  );
}
