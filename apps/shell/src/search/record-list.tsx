import {
  audienceText,
  Button,
  Card,
  List,
  ProgrammeCard,
  Tag,
  useKit,
  ValidityTag,
} from '@portal/ui-kit';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import type { PortalRecord } from './records.ts';

/** As many as are looked through before one narrows the list instead. */
const AT_A_TIME = 24;

/** Programmes and services, so many at a time, each with its district, kind and validity. */
export function RecordList({ records }: { records: readonly PortalRecord[] }) {
  const t = useText();
  const [shown, setShown] = useState(AT_A_TIME);
  const left = records.length - shown;
  return (
    <>
      <List kind="cards">
        {records.slice(0, shown).map((record) => (
          <li key={record.id}>
            <RecordCard record={record} />
          </li>
        ))}
      </List>
      {left > 0 ? (
        <Button onClick={() => setShown(shown + AT_A_TIME)}>
          {t('listMore', { count: Math.min(left, AT_A_TIME) })}
        </Button>
      ) : null}
    </>
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
