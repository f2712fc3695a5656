import {
  Button,
  Cluster,
  DescriptionList,
  FileField,
  formatNumber,
  List,
  Notice,
  Section,
  Select,
  SoftText,
  Stack,
  useKit,
} from '@portal/ui-kit';
import { useState } from 'react';
import { download } from '../../../keep/file/download.ts';
import { useEmployers, useRoster } from '../../employers-session.tsx';
import { useEmployerText } from '../../text/index.ts';
import type { FileForm, OpenedRoster } from '../engine/protocol.ts';
import { failureText } from '../failure-text.ts';
import { WorkBar } from './work-bar.tsx';

/** The file: chosen or dropped, or begun from the template. What is wrong with it stands here. */
export function FileStep() {
  const t = useEmployerText();
  const { say } = useKit();
  const { roster } = useEmployers();
  const { fileName, opened, failure, work } = useRoster();
  const [several, setSeveral] = useState(false);
  const error = several ? t('fileSeveral') : failure ? failureText(failure, t, say) : undefined;
  return (
    <Section title={t('fileTitle')}>
      <Stack>
        <FileField
          label={t('fileLabel')}
          hint={t('fileHint')}
          accept=".csv,.tsv,.txt,.xlsx"
          chosen={fileName}
          error={error}
          onFile={(file) => {
            setSeveral(false);
            roster.open(file);
          }}
          onSeveral={() => setSeveral(true)}
        />
        {failure && opened ? <SoftText>{t('fileKept')}</SoftText> : null}
        {work?.kind === 'reading' ? <WorkBar work={work} /> : null}
        <Templates />
        {opened ? <AboutFile opened={opened} /> : null}
      </Stack>
    </Section>
  );
}

function Templates() {
  const t = useEmployerText();
  const { locale } = useKit();
  const { roster } = useEmployers();
  const save = async (form: FileForm): Promise<void> => {
    const file = await roster.template(form, locale);
    if (file) download(`${t('templateFile')}.${form}`, file.type, file);
  };
  return (
    <Stack gap="s">
      <SoftText>{t('templateLead')}</SoftText>
      <Cluster>
        <Button onClick={() => save('xlsx')}>{t('templateXlsx')}</Button>
        <Button onClick={() => save('csv')}>{t('templateCsv')}</Button>
      </Cluster>
    </Stack>
  );
}

/** What was found in the file, and what of it can be chosen otherwise. */
function AboutFile({ opened }: { opened: OpenedRoster }) {
  const t = useEmployerText();
  const { locale } = useKit();
  const { roster } = useEmployers();
  const { sheets, sheet, head, headingRow } = opened;
  const kind =
    opened.kind === 'xlsx'
      ? t('kindXlsx')
      : t('kindCsv', { encoding: (opened.encoding ?? '').toUpperCase() });
  return (
    <Stack>
      <DescriptionList
        items={[
          { term: t('aboutKind'), detail: kind },
          { term: t('aboutRows'), detail: formatNumber(opened.rows, locale) },
        ]}
      />
      {sheets.length > 1 ? (
        <Select
          label={t('sheetLabel')}
          choices={sheets.map(({ name, hidden }, index) => ({
            value: String(index),
            label: hidden ? t('sheetHidden', { name }) : name,
          }))}
          value={String(sheet)}
          onChange={(value) => {
            if (value !== null) roster.reopen({ sheet: Number(value) });
          }}
        />
      ) : null}
      {head.length > 1 ? (
        <Select
          label={t('headingRow')}
          hint={t('headingRowHint')}
          choices={head.map(({ number, cells }) => ({
            value: String(number),
            label: t('headingRowChoice', {
              number,
              words: cells
                .filter((cell) => cell !== '')
                .slice(0, 4)
                .join(' · '),
            }),
          }))}
          value={String(headingRow)}
          onChange={(value) => {
            if (value !== null) roster.reopen({ sheet, headingRow: Number(value) });
          }}
        />
      ) : null}
      <Notes opened={opened} />
    </Stack>
  );
}

/** What in a workbook may mean something else than it seems. */
function Notes({ opened: { notes, headingRow } }: { opened: OpenedRoster }) {
  const t = useEmployerText();
  if (!notes) return null;
  const said = [
    notes.formulas > 0 ? t('noteFormulas', { count: notes.formulas }) : '',
    notes.formulasWithoutValue > 0
      ? t('noteNoValue', {
          count: notes.formulasWithoutValue,
          place: notes.firstWithoutValue ?? '',
        })
      : '',
    notes.hiddenRows > 0 ? t('noteHiddenRows', { count: notes.hiddenRows }) : '',
    notes.hiddenColumns > 0 ? t('noteHiddenColumns', { count: notes.hiddenColumns }) : '',
    notes.merged.some((range) => touchesRow(range, headingRow)) ? t('noteMerged') : '',
    notes.from1904 ? t('note1904') : '',
  ].filter((words) => words !== '');
  if (said.length === 0) return null;
  return (
    <Notice kind="warning" title={t('notesTitle')}>
      <List kind="bullets">
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </List>
    </Notice>
  );
}

/** Whether a range of joined cells, `A1:C1`, stands in the row of the headings. */
function touchesRow(range: string, row: number): boolean {
  const [from = 0, to = from] = range.split(':').map((cell) => Number(cell.replace(/\D/g, '')));
  return from <= row && row <= to;
}
