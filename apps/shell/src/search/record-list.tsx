import { audienceText, Card, List, ProgrammeCard, Tag, useKit, ValidityTag } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import type { PortalRecord } from './records.ts';

/** Programmes and services, each with its district, kind and validity. */
export function RecordList({ records }: { records: readonly PortalRecord[] }) {
  return (
    <List kind="cards">
      {records.map((record) => (
        <li key={record.id}>
          <RecordCard record={record} />
        </li>
      ))}
    </List>
  );
}

function RecordCard({ record }: { record: PortalRecord }) {
  const t = useText();
  const { locale, say } = useKit();
  if (record.kind === 'programme')
    return (
      <ProgrammeCard
        programme={record.programme}
        href={record.href}
        district={{ id: record.district, name: record.districtName }}
        kind={t('kindProgramme')}
        validity={record.validity}
      />
    );
  return (
    <Card
      title={say(record.name)}
      href={record.href}
      district={record.district}
      above={
        <>
          <Tag tone="accent">{say(record.districtName)}</Tag>
          <Tag>{t('kindService')}</Tag>
          {record.audience.map((audience) => (
            <Tag key={audience}>{audienceText(audience, locale)}</Tag>
          ))}
        </>
      }
      foot={<ValidityTag status={record.validity} />}
    >
      <p>{say(record.summary)}</p>
    </Card>
  );
}
