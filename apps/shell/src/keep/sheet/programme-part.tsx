import type { BenefitResult, ProgrammeResult } from '@portal/rules-core';
import {
  BenefitTable,
  Cluster,
  List,
  MissingFacts,
  SheetPart,
  SmallTitle,
  Stack,
  useKit,
  ValidityTag,
  VerdictTag,
} from '@portal/ui-kit';
import { Conditions } from '../../results/conditions.tsx';
import type { Entry } from '../../results/group.ts';
import { reasonFor } from '../../results/reason.ts';
import { useKeepText } from '../text/index.ts';

/** One programme on paper: verdict and class, why, what is granted, what is missing; the conditions where wanted. */
export function ProgrammePart({ entry, conditions }: { entry: Entry; conditions: boolean }) {
  const t = useKeepText();
  const { say } = useKit();
  const { programme, result } = entry;
  const words = useClassWords(result);
  const benefits = conditions ? result.benefits : result.benefits.map(withoutCondition);
  return (
    <SheetPart title={say(programme.name)} level={3} flows={conditions || benefits.length > FEW}>
      <Cluster>
        <VerdictTag verdict={result.verdict} />
        {programme.validity ? <ValidityTag status={result.validity} /> : null}
        {words === null ? null : <strong>{words}</strong>}
      </Cluster>
      <Reason result={result} />
      <MissingFacts missing={result.missing} title={t('sheetMissing')} />
      {benefits.length > 0 ? <BenefitTable benefits={benefits} captionHidden /> : null}
      {conditions ? (
        <Stack>
          <SmallTitle>{t('sheetConditions')}</SmallTitle>
          <Conditions
            programme={programme}
            result={result}
            titleOf={(name) => t('sheetClassConditions', { name })}
          />
        </Stack>
      ) : null}
    </SheetPart>
  );
}

/** More benefits than these may not fit on what is left of a page, and would leave it empty. */
const FEW = 3;

/** A benefit’s own condition goes with the conditions. */
function withoutCondition({ when: _, ...benefit }: BenefitResult): BenefitResult {
  return benefit;
}

/** Which class it is, or between which it lies; nothing where there are no classes or none can be reached. */
export function useClassWords({ class: found, classes, verdict }: ProgrammeResult): string | null {
  const t = useKeepText();
  const { say } = useKit();
  if (!found || found.most === null || verdict === 'notEligible') return null;
  const name = (id: string): string => {
    const entry = classes.find((each) => each.id === id);
    return entry ? say(entry.name) : id;
  };
  const { least, most } = found;
  if (least === null) return t('sheetClassUpTo', { most: name(most) });
  return least === most
    ? t('sheetClassIs', { name: name(least) })
    : t('sheetClassBetween', { least: name(least), most: name(most) });
}

/** The conditions that decide, where it is not all of them or an answer that is missing. */
function Reason({ result }: { result: ProgrammeResult }) {
  const t = useKeepText();
  const { say } = useKit();
  const reason = reasonFor(result);
  if (reason.kind !== 'unmet' && reason.kind !== 'discretionary') return null;
  const said = reason.conditions.flatMap(({ words }) => (words ? [say(words)] : []));
  if (said.length === 0) return null;
  return (
    <div>
      <p>{t(reason.kind === 'unmet' ? 'sheetUnmet' : 'sheetJudged')}</p>
      <List kind="bullets">
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </List>
    </div>
  );
}
