import type { Programme, ProgrammeResult } from '@portal/rules-core';
import { CriteriaTree, SmallTitle, useKit } from '@portal/ui-kit';

type ClassResult = ProgrammeResult['classes'][number];

export interface ConditionsProps {
  programme: Programme;
  result: ProgrammeResult;
  /** The classes to show, of the result's own; all of them unless given. */
  classes?: readonly ClassResult[];
  /** What is said above the conditions of a class, from its name; the name alone unless given. */
  titleOf?: (name: string) => string;
}

/** The conditions for all as this reader meets them, then those of each class under its name; nothing is folded. */
export function Conditions({
  programme,
  result,
  classes = result.classes,
  titleOf = (name) => name,
}: ConditionsProps) {
  const { say } = useKit();
  return (
    <>
      <CriteriaTree explanation={result.explanation} criterion={programme.criteria} />
      {classes.map((entry) => (
        <div key={entry.id}>
          <SmallTitle>{titleOf(say(entry.name))}</SmallTitle>
          <ClassConditions programme={programme} entry={entry} />
        </div>
      ))}
    </>
  );
}

/** What one class asks for beyond the conditions for all. */
export function ClassConditions({
  programme,
  entry: { id, explanation },
}: {
  programme: Programme;
  entry: ClassResult;
}) {
  return (
    <CriteriaTree
      explanation={explanation}
      criterion={programme.classes.find((each) => each.id === id)?.criteria}
    />
  );
}
