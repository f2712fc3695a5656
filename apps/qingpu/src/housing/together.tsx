import {
  combinationsOf,
  companyOf,
  type Member,
  membersOf,
  useDistrictPage,
} from '@portal/district-kit';
import type { Programme } from '@portal/rules-core';
import { CombinationTable, DataTable, Disclosure, List, Stack } from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import { benefitName } from './ways.ts';

/** Which housing benefits go together, pair by pair, and the rules that say so. */
export function Together({ programmes }: { programmes: readonly Programme[] }) {
  const { locale, pack } = useDistrictPage();
  const say = useText();
  const company = companyOf(pack, membersOf(programmes, ['home-purchase', 'rent']));
  const rules = pack.combinations.filter((rule) =>
    programmes.some((programme) => combinationsOf(pack, programme).includes(rule)),
  );
  /** Two of them are called the same: the programme tells them apart. */
  const nameOf = (member: Member): string => {
    const name = benefitName(programmes, member, locale);
    const isShared = company.some(
      (other) =>
        other.member !== member &&
        other.member.programme !== member.programme &&
        benefitName(programmes, other.member, locale) === name,
    );
    const programme = programmes.find(({ id }) => id === member.programme);
    return isShared && programme ? `${programme.name[locale]} · ${name}` : name;
  };
  const list = (members: readonly Member[]) =>
    members.length === 0 ? (
      say('housingNone')
    ) : (
      <List>
        {members.map((member) => (
          <li key={`${member.programme}/${member.benefit}`}>{nameOf(member)}</li>
        ))}
      </List>
    );
  return (
    <Stack>
      <DataTable
        caption={say('housingTogetherCaption')}
        captionHidden
        rows={company}
        rowKey={({ member }) => `${member.programme}/${member.benefit}`}
        columns={[
          { id: 'name', header: say('housingBenefit'), cell: ({ member }) => nameOf(member) },
          { id: 'beside', header: say('housingBeside'), cell: ({ beside }) => list(beside) },
          {
            id: 'instead',
            header: say('housingInstead'),
            cell: ({ instead }) => list(instead.map(({ member }) => member)),
          },
        ]}
      />
      <Disclosure summary={say('housingRules')} open>
        <CombinationTable rules={rules} captionHidden />
      </Disclosure>
    </Stack>
  );
}
