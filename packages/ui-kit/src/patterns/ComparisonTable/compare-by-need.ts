import {
  type BenefitResult,
  type DistrictResult,
  isOpen,
  NEEDS,
  type Need,
  type Pack,
  type Programme,
  type Service,
  type ValidityStatus,
  type Verdict,
  validityOn,
} from '@portal/rules-core';
import { allBenefits } from '../../format/headline.ts';

/** A district with what its rules say of the profile. */
export interface ComparedDistrict {
  pack: Pack;
  /** Of the same profile and the same date for every district. */
  result: Pick<DistrictResult, 'programmes'>;
  /** The services to name, those of the pack unless given. */
  services?: readonly Service[] | undefined;
  /** The district's own page. */
  href?: string | undefined;
}

/** A programme in a cell: with those of its benefits that answer the need of the row. */
export interface ComparedProgramme {
  programme: Programme;
  verdict: Verdict;
  benefits: readonly BenefitResult[];
}

export interface ComparedCell {
  /** What may be had, the surest first. */
  possible: readonly ComparedProgramme[];
  /** What the profile rules out for this need: the programme, or all it would bring for the need. */
  notMet: readonly ComparedProgramme[];
  /** Measures with no conditions that could be decided. */
  services: readonly Service[];
}

/** `open`: can be applied for. What is not open stands in a table of its own. */
export type Phase = 'open' | 'notYet' | 'ended';

export interface ComparedPhase {
  phase: Phase;
  /** The columns. */
  districts: readonly (ComparedDistrict & { status: ValidityStatus })[];
  /** One for each need that any of them answers; `cells` in the order of the columns. */
  rows: readonly { need: Need; cells: readonly ComparedCell[] }[];
}

const PHASES: readonly Phase[] = ['open', 'notYet', 'ended'];
/** What one has, what others decide, what is open, what one has not. */
export const SURE_FIRST: readonly Verdict[] = [
  'eligible',
  'discretionary',
  'needsInfo',
  'notEligible',
];

function phaseOf(status: ValidityStatus): Phase {
  return isOpen(status) ? 'open' : status === 'notYet' ? 'notYet' : 'ended';
}

/** A programme answers the needs it names and those of its benefits. */
function answers({ programme, benefits }: ComparedProgramme, need: Need): boolean {
  return programme.needs.includes(need) || benefits.some((benefit) => benefit.need === need);
}

/**
 * Several districts by need. A programme stands in the phase of its own validity, so that one that has ended never
 * stands beside one that is open, whatever its district's document says. Nothing is added up.
 * @param asOf the date the results are of, `YYYY-MM-DD`
 * @param needs the rows to show, in this order; all that are answered when absent
 */
export function compareByNeed(
  districts: readonly ComparedDistrict[],
  asOf: string,
  needs: readonly Need[] = Object.keys(NEEDS) as Need[],
): readonly ComparedPhase[] {
  const compared = districts.map((district) => {
    const programmes = new Map(district.pack.programmes.map((each) => [each.id, each]));
    const status = validityOn(district.pack.validity, asOf);
    return {
      district,
      status,
      // A service holds as long as its document does.
      services: { phase: phaseOf(status), all: district.services ?? district.pack.services },
      entries: district.result.programmes.flatMap((result) => {
        const programme = programmes.get(result.id);
        if (!programme) return [];
        const { verdict, benefits } = result;
        return [{ phase: phaseOf(result.validity), programme, verdict, benefits }];
      }),
    };
  });
  return PHASES.flatMap((phase) => {
    const columns = compared.filter(
      ({ status, entries }) =>
        phaseOf(status) === phase || entries.some((entry) => entry.phase === phase),
    );
    const rows = needs.flatMap((need) => {
      const cells = columns.map(({ entries, services }) => ({
        ...programmesFor(
          entries.filter((entry) => entry.phase === phase && answers(entry, need)),
          need,
        ),
        services:
          services.phase === phase ? services.all.filter(({ needs }) => needs.includes(need)) : [],
      }));
      return cells.every(isEmpty) ? [] : [{ need, cells }];
    });
    return rows.length === 0
      ? []
      : [
          {
            phase,
            districts: columns.map(({ district, status }) => ({ ...district, status })),
            rows,
          },
        ];
  });
}

/** Whether a district's document has nothing for the need. */
export function isEmpty({ possible, notMet, services }: ComparedCell): boolean {
  return possible.length + notMet.length + services.length === 0;
}

function programmesFor(
  entries: readonly ComparedProgramme[],
  need: Need,
): Pick<ComparedCell, 'possible' | 'notMet'> {
  const own = entries.map(({ programme, verdict, benefits }) => ({
    programme,
    verdict,
    benefits: benefits.filter((benefit) => benefit.need === need),
  }));
  // Who is granted a programme in a class that brings rent alone is not granted anything for buying.
  const isRuledOut = ({ programme, verdict, benefits }: ComparedProgramme): boolean =>
    verdict === 'notEligible' ||
    (benefits.length === 0 && allBenefits(programme).some((benefit) => benefit.need === need));
  const rank = ({ verdict }: ComparedProgramme) => SURE_FIRST.indexOf(verdict);
  return {
    possible: own
      .filter((entry) => !isRuledOut(entry))
      .toSorted((one, other) => rank(one) - rank(other)),
    notMet: own.filter(isRuledOut),
  };
}
