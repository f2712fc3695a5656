import type { PointsScheme, PointsSection } from '@portal/rules-core';
import {
  type CitedItem,
  CitedList,
  Interpretation,
  Notice,
  PointsBands,
  Section,
  Stack,
  Tag,
} from '@portal/ui-kit';
import { pageText } from '../../text/page-text.ts';
import type { PageTextKey } from '../../text/zh.ts';
import type { PrintedContext } from '../page-context.ts';

const EFFECTS: Readonly<Record<PointsSection['effect'], PageTextKey>> = {
  add: 'pointsSectionAdd',
  deduct: 'pointsSectionDeduct',
  veto: 'pointsSectionVeto',
};

/** The rules of a points scheme: what counts, what registration takes, and what each band is paid. */
export function PointsRules({
  page: { locale },
  scheme,
}: {
  page: PrintedContext;
  scheme: PointsScheme;
}) {
  const say = pageText(locale);
  const registered = scheme.sections.find(({ id }) => id === scheme.registration.section);
  const figure = (of: 'zh' | 'en') =>
    pageText(of)('pointsRegistrationFigure', {
      points: scheme.registration.least,
      section: registered?.name[of] ?? scheme.registration.section,
    });
  const rules: CitedItem[] = [
    { id: 'whole', words: scheme.words, citation: scheme.citation },
    {
      id: 'registration',
      words: { zh: figure('zh'), en: figure('en') },
      citation: scheme.registration.citation,
    },
    ...scheme.alternatives.map(({ words, citation }) => ({ words, citation })),
  ];
  return (
    <Stack>
      <CitedList items={rules} />
      {scheme.itemsStated ? null : <Notice>{say('pointsItemsNotStated')}</Notice>}
      <Section title={say('pointsSections')} level={3}>
        <CitedList
          items={scheme.sections.map(({ id, name, effect, citation }) => ({
            id,
            words: name,
            citation,
            more: <Tag>{say(EFFECTS[effect])}</Tag>,
          }))}
        />
      </Section>
      <Section title={say('pointsDirect', { points: scheme.direct.points })} level={3}>
        <CitedList items={scheme.direct.groups} />
      </Section>
      <PointsBands bands={scheme.bands} />
      {scheme.interpretation ? <Interpretation words={scheme.interpretation} /> : null}
    </Stack>
  );
}
