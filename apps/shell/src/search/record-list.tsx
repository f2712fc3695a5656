import {
  audienceText,
  Card,
  List,
  MarkedText,
  ProgrammeCard,
  Tag,
  useFirst,
  useKit,
  ValidityTag,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { FoundBy, marksOf } from './found-by.tsx';
import type { Hit } from './portal-search.ts';
import type { PortalRecord } from './records.ts';

/** So many cards fill a screen. */
const FIRST = 6;

export interface RecordListProps {
  records: readonly PortalRecord[];
  /** By what each was found, by its id; nothing where nothing was searched for. */
  hits?: ReadonlyMap<string, Hit>;
}

/** Programmes and services, each with its district, kind and validity, and why it was found. What stands behind belongs into `Later`. */
export function RecordList({ records, hits }: RecordListProps) {
  return (
    <List kind="cards">
      {useFirst(records, FIRST).map((record) => (
        <li key={record.id}>
          <RecordCard record={record} hit={hits?.get(record.id)} />
        </li>
      ))}
    </List>
  );
}

function RecordCard({ record, hit }: { record: PortalRecord; hit: Hit | undefined }) {
  const t = useText();
  const { locale, say } = useKit();
  const marks = marksOf(hit, record, locale);
  const note = hit ? <FoundBy hit={hit} marks={marks} /> : null;
  if (record.kind === 'programme')
    return (
      <ProgrammeCard
        programme={record.programme}
        href={record.href}
        district={{ id: record.district, name: record.districtName }}
        kind={t('kindProgramme')}
        validity={record.validity}
        marks={marks}
        note={note}
      />
    );
  return (
    <Card
      title={<MarkedText text={say(record.name)} ranges={marks.name} />}
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
      <p>
        <MarkedText text={say(record.summary)} ranges={marks.summary} />
      </p>
      {note}
    </Card>
  );
}
