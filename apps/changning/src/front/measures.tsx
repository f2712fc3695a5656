import { byHeading, planItem, useDistrictPage } from '@portal/district-kit';
import { PlanMap, Section } from '@portal/ui-kit';
import { numberedName } from '../measures.ts';
import { useText } from '../text/use-text.ts';

/** The measures under their printed headings, each with its number, its programmes and its services. */
export function Measures() {
  const page = useDistrictPage();
  const { pack, locale, paths } = page;
  const say = useText();
  return (
    <Section title={say('frontMeasures')} lead={say('frontMeasuresLead')}>
      <PlanMap
        numbered
        parts={byHeading(pack, `${pack.district.id}/main/2`).map(({ id, title, records }) => ({
          id,
          name: title[locale],
          href: paths.document(id),
          items: records.map((record) => ({
            ...planItem(record, page),
            name: numberedName(record, locale),
          })),
        }))}
      />
    </Section>
  );
}
