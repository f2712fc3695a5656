import { useDistrictPage } from '@portal/district-kit';
import { type Amount, amountInterval, type Profile } from '@portal/rules-core';
import {
  CitationRef,
  DataTable,
  formatShare,
  joinNames,
  Link,
  List,
  RangeChart,
  SoftText,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';
import type { Project } from './plan.ts';

/** A share of a sum that the reader has given is that many yuan; everything else stands as printed. */
const figureOf = (amount: Amount, profile: Profile) =>
  amount.kind === 'share' ? amountInterval(amount, profile) : amount;

/** The projects that print an amount, on one axis for each way of counting. */
export function ProjectsWithMoney({ projects }: { projects: readonly Project[] }) {
  const { locale, paths, profile } = useDistrictPage();
  const say = useText();
  const reckoned = projects.flatMap(({ programme, money }) =>
    money.flatMap(({ amount }) =>
      amount.kind === 'share' && typeof profile[amount.of] === 'number'
        ? [{ programme, amount }]
        : [],
    ),
  );
  return (
    <>
      <RangeChart
        caption={say('frontMoneyCaption')}
        rows={projects.flatMap(({ programme, money, targets }) =>
          money.map((benefit) => ({
            id: `${programme.id}/${benefit.id}`,
            name: programme.name[locale],
            href: paths.programme(programme.id),
            amount: figureOf(benefit.amount, profile),
            ...(targets.length > 0 && {
              count: joinNames(
                targets.map(({ target }) => target.display[locale]),
                locale,
              ),
            }),
            citation: benefit.citation,
          })),
        )}
      />
      {reckoned.map(({ programme, amount }) => (
        <SoftText key={programme.id}>
          {say('frontReckoned', {
            name: programme.name[locale],
            least: formatShare(amount.least ?? amount.most, locale),
            most: formatShare(amount.most, locale),
          })}
        </SoftText>
      ))}
    </>
  );
}

/** The projects that print none: what they say of money, whom they are to reach, and where that stands. */
export function ProjectsWithoutMoney({ projects }: { projects: readonly Project[] }) {
  const { locale, paths } = useDistrictPage();
  const say = useText();
  return (
    <DataTable
      caption={say('frontWithoutCaption')}
      captionHidden
      rows={projects}
      rowKey={({ programme }) => programme.id}
      columns={[
        {
          id: 'name',
          header: say('frontProject'),
          cell: ({ programme }) => (
            <Link href={paths.programme(programme.id)}>{programme.name[locale]}</Link>
          ),
        },
        {
          id: 'offers',
          header: say('frontOffers'),
          cell: ({ programme }) =>
            joinNames(
              programme.benefits.map(({ name }) => name[locale]),
              locale,
            ),
        },
        {
          id: 'reach',
          header: say('frontReach'),
          cell: ({ targets, quotas }) =>
            targets.length + quotas.length === 0 ? (
              say('frontReachNone')
            ) : (
              <List>
                {targets.map(({ id, name, target }) => (
                  <li key={id}>
                    {say('frontTarget', { name: name[locale], figure: target.display[locale] })}
                  </li>
                ))}
                {quotas.map(({ id, words }) => (
                  <li key={id}>{words[locale]}</li>
                ))}
              </List>
            ),
        },
        {
          id: 'citation',
          header: say('citation'),
          cell: ({ programme, targets, quotas }) => (
            <CitationRef
              citation={[
                ...new Set([
                  ...programme.citation.slice(0, 1),
                  ...[...targets, ...quotas].flatMap(({ citation }) => citation),
                ]),
              ]}
            />
          ),
        },
      ]}
    />
  );
}
