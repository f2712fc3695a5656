import { DescriptionList, useKit } from '@portal/ui-kit';
import { useEffect, useState } from 'react';
import { useDistrictData } from '../../layout/districts.ts';
import { keptOnDevice } from '../../offline/index.ts';
import { momentText } from '../../offline/kept-groups.ts';
import { useKeepText } from '../text/index.ts';

/** When a district's data and its own pages were last kept on this device, in milliseconds since 1970. */
interface Copy {
  district: string;
  data: number | undefined;
  pages: number | undefined;
}

/**
 * What lies on this device for the time without a connection: published data and pages, district by district.
 */
export function OfflineCopies() {
  const t = useKeepText();
  const { locale, say } = useKit();
  const districts = useDistrictData();
  const copies = useCopies(districts.map(({ id }) => id).join());
  if (copies === undefined) return null;
  const items = copies.flatMap(({ district, data, pages }) => {
    const name = districts.find(({ id }) => id === district)?.name;
    if (!name || (data === undefined && pages === undefined)) return [];
    return [
      {
        term: say(name),
        detail: [
          data === undefined ? null : t('dataCopyData', { at: momentText(data, locale) }),
          pages === undefined ? null : t('dataCopyPages', { at: momentText(pages, locale) }),
        ]
          .filter((words) => words !== null)
          .join(locale === 'zh' ? '' : ' '),
      },
    ];
  });
  return items.length === 0 ? <p>{t('dataNoCopies')}</p> : <DescriptionList items={items} />;
}

/** @param ids the districts, joined by commas; `undefined` while it is looked up */
function useCopies(ids: string): readonly Copy[] | undefined {
  const [copies, setCopies] = useState<readonly Copy[]>();
  useEffect(() => {
    let current = true;
    const kept = keptOnDevice();
    const look = async (district: string): Promise<Copy> => {
      const [data, pages] = await Promise.all([
        kept.read(`policy/${district}`),
        kept.read(`code/${district}`),
      ]);
      return { district, data: data?.at, pages: pages?.at };
    };
    Promise.all(ids.split(',').filter(Boolean).map(look)).then((found) => {
      if (current) setCopies(found);
    });
    return () => {
      current = false;
    };
  }, [ids]);
  return copies;
}
