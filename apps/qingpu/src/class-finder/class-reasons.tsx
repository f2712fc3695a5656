import { useDistrictPage } from '@portal/district-kit';
import type { Programme, ProgrammeResult } from '@portal/rules-core';
import { BenefitTable, CriteriaTree, Disclosure, Stack, truthText } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';

/** Each class of a programme with its truth; opened, its conditions with their sources and what it brings. */
export function ClassReasons({
  programme,
  result,
}: {
  programme: Programme;
  result: ProgrammeResult;
}) {
  const { locale } = useDistrictPage();
  const say = useText();
  return (
    <Stack gap="s">
      <h3>{programme.name[locale]}</h3>
      {programme.classes.map((entry) => {
        const explanation = result.classes.find(({ id }) => id === entry.id)?.explanation;
        if (!explanation) return null;
        return (
          <Disclosure
            key={entry.id}
            open={result.class?.least === entry.id}
            summary={say('classTruth', {
              name: entry.name[locale],
              truth: truthText(explanation.truth, locale),
            })}
          >
            <Stack>
              <CriteriaTree criterion={entry.criteria} explanation={explanation} />
              <BenefitTable benefits={entry.benefits} caption={entry.name[locale]} />
            </Stack>
          </Disclosure>
        );
      })}
    </Stack>
  );
}
