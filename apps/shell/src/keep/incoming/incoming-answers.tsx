import {
  Button,
  ButtonLink,
  Cluster,
  EmptyState,
  formatDate,
  joinNames,
  List,
  Notice,
  Stack,
  useKit,
  useSources,
} from '@portal/ui-kit';
import { useMemo } from 'react';
import { useDistrictData, useIsLoading } from '../../layout/districts.ts';
import { paths } from '../../layout/paths.ts';
import { AwaitingData } from '../../layout/unavailable-districts.tsx';
import { useProfile } from '../../portal-context.tsx';
import { useText } from '../../text/use-text.ts';
import { dayOf, type Parcel, scopeOf } from '../parcel.ts';
import { useKeepText } from '../text/index.ts';
import { type Comparison, compareAnswers } from './compare.ts';
import { ComparedTable } from './compared-table.tsx';
import { UnusableList } from './unusable-list.tsx';
import { useTakeOver } from './use-take-over.ts';

/** What a link or a file holds beside the reader's own answers; nothing is taken over until they choose. */
export function IncomingAnswers({ parcel, onLeave }: { parcel: Parcel; onLeave: () => void }) {
  const loading = useIsLoading();
  const comparison = useComparison(parcel);
  // Until every district has spoken, a question only it asks would pass for one that nobody asks.
  return loading ? (
    <AwaitingData />
  ) : (
    <Compared parcel={parcel} comparison={comparison} onLeave={onLeave} />
  );
}

function useComparison(parcel: Parcel): Comparison {
  const { facts } = useSources();
  const districts = useDistrictData();
  const mine = useProfile();
  return useMemo(
    () =>
      compareAnswers(parcel, {
        mine,
        facts,
        places: districts.map(({ id }) => id),
        away: districts.filter(({ state }) => state === 'unavailable').map(({ id }) => id),
      }),
    [parcel, mine, facts, districts],
  );
}

function Compared({
  parcel,
  comparison,
  onLeave,
}: {
  parcel: Parcel;
  comparison: Comparison;
  onLeave: () => void;
}) {
  const t = useKeepText();
  const { locale } = useKit();
  const { answers, unusable, onlyMine } = comparison;
  const hasMine = onlyMine.length > 0 || answers.some(({ mine }) => mine !== undefined);
  if (answers.length === 0)
    return (
      <Stack gap="l">
        <UnusableList unusable={unusable} />
        <EmptyState
          title={t('incomingNothing')}
          actions={<ButtonLink href={paths.results}>{t('faultToResults')}</ButtonLink>}
        >
          <p>{t('incomingNothingWhy')}</p>
        </EmptyState>
      </Stack>
    );
  const same = onlyMine.length === 0 && answers.every(({ kind }) => kind === 'same');
  return (
    <Stack gap="l">
      <p>
        {t('incomingCount', { count: answers.length })}
        {parcel.written === undefined
          ? null
          : `${locale === 'zh' ? '' : ' '}${t('incomingWritten', { date: formatDate(parcel.written, locale) })}`}
      </p>
      <UnusableList unusable={unusable} />
      {same ? <Notice>{t('incomingSame')}</Notice> : null}
      <Also parcel={parcel} />
      <Choices
        parcel={parcel}
        comparison={comparison}
        hasMine={hasMine}
        same={same}
        onLeave={onLeave}
      />
      <ComparedTable answers={answers} hasMine={hasMine} />
    </Stack>
  );
}

/** Day and scope that come with the answers. */
function Also({ parcel }: { parcel: Parcel }) {
  const t = useKeepText();
  const shell = useText();
  const { locale, say } = useKit();
  const districts = useDistrictData();
  const asOf = dayOf(parcel);
  const places = districts.map(({ id }) => id);
  const scope = scopeOf(parcel, places);
  const narrowed = scope.role !== null || scope.districts !== null;
  if (asOf === undefined && !narrowed) return null;
  const chosen = districts.filter(({ id }) => scope.districts?.includes(id));
  return (
    <div>
      <p>{t('incomingAlso')}</p>
      <List kind="bullets">
        {asOf === undefined ? null : (
          <li>{t('incomingDay', { date: formatDate(asOf, locale) })}</li>
        )}
        {narrowed ? (
          <li>
            {t('incomingScope', {
              role: shell(`role_${scope.role ?? 'all'}`),
              districts:
                chosen.length === 0
                  ? t('incomingScopeAll')
                  : joinNames(
                      chosen.map(({ name }) => say(name)),
                      locale,
                    ),
            })}
          </li>
        ) : null}
      </List>
    </div>
  );
}

/** The three ways on. The reader's own answers go only where they say so. */
function Choices({
  parcel,
  comparison,
  hasMine,
  same,
  onLeave,
}: {
  parcel: Parcel;
  comparison: Comparison;
  hasMine: boolean;
  same: boolean;
  onLeave: () => void;
}) {
  const t = useKeepText();
  const { locale } = useKit();
  const { facts } = useSources();
  const takeOver = useTakeOver();
  const { answers, onlyMine } = comparison;
  const lacking = answers.filter(({ kind }) => kind === 'new').length;
  return (
    <Stack>
      {onlyMine.length > 0 ? (
        <p>
          {t('incomingOnlyMine', {
            count: onlyMine.length,
            facts: joinNames(
              onlyMine.map((id) => facts.get(id)?.label[locale] ?? id),
              locale,
            ),
          })}
        </p>
      ) : null}
      <Cluster>
        {same ? (
          <ButtonLink kind="primary" href={paths.results}>
            {t('faultToResults')}
          </ButtonLink>
        ) : (
          <Button kind="primary" onClick={() => takeOver(parcel, comparison, 'replace')}>
            {t(hasMine ? 'incomingReplace' : 'incomingUse')}
          </Button>
        )}
        {hasMine && lacking > 0 ? (
          <Button onClick={() => takeOver(parcel, comparison, 'add')}>
            {t('incomingAdd', { count: lacking })}
          </Button>
        ) : null}
        {same ? null : <Button onClick={onLeave}>{t('incomingLeave')}</Button>}
      </Cluster>
    </Stack>
  );
}
