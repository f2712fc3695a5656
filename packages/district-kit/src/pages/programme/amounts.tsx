import type { Programme, ProgrammeClass } from '@portal/rules-core';
import {
  AmountView,
  allBenefits,
  BenefitTable,
  CitationRef,
  type Column,
  DataTable,
  headlineOf,
  KeyFigure,
  Link,
  List,
  SoftText,
} from '@portal/ui-kit';
import { pageText } from '../../text/page-text.ts';
import type { PrintedContext } from '../page-context.ts';
import { classAnchor } from './class-anchor.ts';

interface AmountsProps {
  page: PrintedContext;
  programme: Programme;
}

interface WholeProps extends AmountsProps {
  /** The reader's own amounts stand above: the largest of anybody's would only mislead beside them. */
  isForReader: boolean;
}

/** How much: the largest amount at once, then all of them, by class where there are classes. */
export function Amounts({ page, programme, isForReader }: WholeProps) {
  const { locale } = page;
  const say = pageText(locale);
  const benefits = allBenefits(programme);
  const headline = headlineOf(benefits);
  if (!headline) return <p>{say('programmeAmountsNone')}</p>;
  const hasHero = !isForReader && !['inKind', 'notStated'].includes(headline.amount.kind);
  return (
    <>
      {hasHero ? <KeyFigure name={headline.name[locale]} amount={headline.amount} /> : null}
      {programme.classes.some((entry) => entry.benefits.length > 0) ? (
        <ClassAmounts page={page} programme={programme} />
      ) : null}
      {programme.benefits.length > 0 ? (
        <BenefitTable
          benefits={programme.benefits}
          caption={programme.classes.length > 0 ? say('programmeAmountsAll') : undefined}
          captionHidden={programme.classes.length === 0}
        />
      ) : null}
    </>
  );
}

/** The classes side by side; terms and conditions of each stand further down, where the name leads. */
function ClassAmounts({ page: { locale, paths }, programme }: AmountsProps) {
  const say = pageText(locale);
  const columns: [Column<ProgrammeClass>, ...Column<ProgrammeClass>[]] = [
    {
      id: 'class',
      header: say('programmeClass'),
      cell: (entry) => (
        <Link href={`${paths.programme(programme.id)}#${classAnchor(entry)}`}>
          {entry.name[locale]}
        </Link>
      ),
    },
    {
      id: 'amounts',
      header: say('programmeClassAmounts'),
      cell: (entry) => (
        <List>
          {entry.benefits.map((benefit) => (
            <li key={benefit.id}>
              <SoftText>{benefit.name[locale]}</SoftText>
              <AmountView amount={benefit.amount} />
            </li>
          ))}
        </List>
      ),
    },
    {
      id: 'citation',
      header: say('programmeClassCitation'),
      cell: (entry) => <CitationRef citation={entry.citation} />,
    },
  ];
  return (
    <DataTable
      caption={say('programmeClassesCaption')}
      columns={columns}
      rows={programme.classes}
      rowKey={(entry) => entry.id}
    />
  );
}
