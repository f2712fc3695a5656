import {
  Button,
  Cluster,
  formatDate,
  formatNumber,
  Notice,
  Section,
  SoftText,
  Stack,
  Tabs,
  useKit,
} from '@portal/ui-kit';
import { useState } from 'react';
import { download } from '../../../keep/file/download.ts';
import { useEmployers, useRoster } from '../../employers-session.tsx';
import { useEmployerText } from '../../text/index.ts';
import { hasDetails } from '../engine/has-details.ts';
import type { Download, FileForm, RosterFilter, RosterSummary } from '../engine/protocol.ts';
import { MissingList } from './missing-list.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonView } from './person-view.tsx';
import { ProblemList } from './problem-list.tsx';
import { ProgrammeTotals } from './programme-totals.tsx';

/** What came of the roster: figures, people, programmes, what is missing, what could not be read. */
export function Results({ summary }: { summary: RosterSummary }) {
  const t = useEmployerText();
  const { locale } = useKit();
  const { asOf } = useRoster();
  const [filter, setFilter] = useState<RosterFilter>({});
  const [person, setPerson] = useState<number>();
  // A figure elsewhere leads to the people behind it: the tabs begin anew there.
  const [jumps, setJumps] = useState(0);
  const look = (next: RosterFilter): void => {
    setFilter(next);
    setJumps(jumps + 1);
  };
  const figures = {
    rows: formatNumber(summary.rows, locale),
    evaluated: formatNumber(summary.evaluated, locale),
    programmes: summary.programmes.length,
    date: asOf === undefined ? '' : formatDate(asOf, locale),
  };
  return (
    <Section title={t('resultsTitle')} id="results">
      <Stack gap="l">
        <div role="status">
          <p>{t('resultsLead', figures)}</p>
        </div>
        {summary.setAside > 0 ? (
          <Notice kind="warning" title={t('setAsideTitle', { count: summary.setAside })}>
            {t('setAsideWords')}
          </Notice>
        ) : null}
        {summary.setAside === 0 && summary.problems > 0 ? (
          <Notice kind="warning" title={t('leftOutTitle', { count: summary.problems })}>
            {t('leftOutWords')}
          </Notice>
        ) : null}
        {summary.programmes.length === 0 ? (
          <Notice kind="warning">{t('resultsNoProgrammes')}</Notice>
        ) : null}
        {summary.notOpen.length > 0 ? (
          <SoftText>{t('resultsNotOpen', { count: summary.notOpen.length })}</SoftText>
        ) : null}
        <Downloads summary={summary} />
        {person === undefined ? (
          <Tabs
            key={jumps}
            label={t('resultsTitle')}
            tabs={[
              {
                id: 'people',
                label: t('tabPeople'),
                content: (
                  <PeopleList
                    summary={summary}
                    filter={filter}
                    onFilter={setFilter}
                    onPerson={setPerson}
                    arriving={jumps > 0}
                  />
                ),
              },
              {
                id: 'programmes',
                label: t('tabProgrammes'),
                content: <ProgrammeTotals summary={summary} onLook={look} />,
              },
              {
                id: 'missing',
                label: t('tabMissing'),
                content: <MissingList summary={summary} onLook={look} />,
              },
              {
                id: 'problems',
                label: t('tabProblems'),
                content: <ProblemList summary={summary} />,
              },
            ]}
          />
        ) : (
          <PersonView index={person} onBack={() => setPerson(undefined)} />
        )}
      </Stack>
    </Section>
  );
}

function Downloads({ summary }: { summary: RosterSummary }) {
  const t = useEmployerText();
  const { locale } = useKit();
  const { roster } = useEmployers();
  const save = async (what: Download, form: FileForm): Promise<void> => {
    const file = await roster.download(what, form, locale);
    if (file) download(`${t(`file_${what}`)}.${form}`, file.type, file);
  };
  return (
    <Stack gap="s">
      <Cluster>
        <Button onClick={() => save('results', 'xlsx')}>{t('downloadXlsx')}</Button>
        <Button onClick={() => save('results', 'csv')}>{t('downloadCsv')}</Button>
        {summary.problems > 0 ? (
          <>
            <Button onClick={() => save('setAside', 'xlsx')}>{t('downloadAsideXlsx')}</Button>
            <Button onClick={() => save('setAside', 'csv')}>{t('downloadAsideCsv')}</Button>
          </>
        ) : null}
      </Cluster>
      {hasDetails(summary) ? null : <SoftText>{t('downloadLarge')}</SoftText>}
      <SoftText>{t('downloadCare')}</SoftText>
    </Stack>
  );
}
