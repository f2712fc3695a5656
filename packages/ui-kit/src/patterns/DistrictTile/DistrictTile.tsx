import type { Pack, ValidityStatus } from '@portal/rules-core';
import { Card } from '../../components/Card/Card.tsx';
import { useKit } from '../../context/KitProvider.tsx';
import { formatDate } from '../../format/dates.ts';
import { ValidityTag } from '../Verdict/VerdictTag.tsx';
import styles from './DistrictTile.module.css';

export interface DistrictTileProps {
  pack: Pick<Pack, 'district' | 'document' | 'validity' | 'programmes' | 'services'>;
  href: string;
  status: ValidityStatus;
  level?: 2 | 3 | 4;
}

/** A district at a glance: whether its document holds and until when, and how much is in it. */
export function DistrictTile({ pack, href, status, level = 3 }: DistrictTileProps) {
  const { locale, t, say } = useKit();
  const { until } = pack.validity;
  return (
    <Card
      title={say(pack.district.name)}
      level={level}
      href={href}
      district={pack.district.id}
      above={<ValidityTag status={status} />}
      foot={
        <ul className={styles.counts}>
          <li>{t('districtProgrammes', { count: pack.programmes.length })}</li>
          {pack.services.length > 0 ? (
            <li>{t('districtServices', { count: pack.services.length })}</li>
          ) : null}
        </ul>
      }
    >
      <p className={styles.document}>
        {say(pack.document.title)}
        {pack.document.number ? <span lang="zh">{pack.document.number}</span> : null}
      </p>
      <p className={styles.dates}>
        <span>
          {t('validityFrom')}{' '}
          <time dateTime={pack.validity.from.date}>
            {formatDate(pack.validity.from.date, locale)}
          </time>
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
