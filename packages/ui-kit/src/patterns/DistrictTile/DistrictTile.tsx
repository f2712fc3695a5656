import type { PackSummary, Text, ValidityStatus } from '@portal/rules-core';
import { Card } from '../../components/Card/Card.tsx';
import { useFrame } from '../../context/frame.tsx';
import { formatDate } from '../../format/dates.ts';
import { ValidityTag } from '../Verdict/VerdictTag.tsx';
import styles from './DistrictTile.module.css';

export interface DistrictTileProps {
  district: { id: string; name: Text };
  summary: PackSummary;
  href: string;
  status: ValidityStatus;
  level?: 2 | 3 | 4;
}

/** A district at a glance: whether its document holds and until when, and how much is in it. */
export function DistrictTile({ district, summary, href, status, level = 3 }: DistrictTileProps) {
  const { locale, t, say } = useFrame();
  const { title, number, programmes, services } = summary;
  const { from, until } = summary.validity;
  return (
    <Card
      title={say(district.name)}
      level={level}
      href={href}
      district={district.id}
      above={<ValidityTag status={status} />}
      foot={
        <ul className={styles.counts}>
          <li>{t('districtProgrammes', { count: programmes })}</li>
          {services > 0 ? <li>{t('districtServices', { count: services })}</li> : null}
        </ul>
      }
    >
      <p className={styles.document}>
        {say(title)}
        {number ? <span lang="zh">{number}</span> : null}
      </p>
      <p className={styles.dates}>
        <span>
          {t('validityFrom')} <time dateTime={from.date}>{formatDate(from.date, locale)}</time>
        </span>
        <span>
          {t('validityUntil')}{' '}
          {until.date ? (
            <time dateTime={until.date}>{formatDate(until.date, locale)}</time>
          ) : (
            t('validityUntilNotStated')
          )}
        </span>
      </p>
    </Card>
  );
}
