import type { Programme, ProgrammeResult } from '@portal/rules-core';
import {
  BenefitTable,
  CriteriaTree,
  List,
  MissingFacts,
  SheetPart,
  SmallTitle,
  Stack,
  useKit,
  VerdictPanel,
} from '@portal/ui-kit';
import type { Entry } from '../../results/group.ts';
import { reasonFor } from '../../results/reason.ts';
import { useKeepText } from '../text/index.ts';

/** One programme on paper: verdict and class, why, what is granted, what is missing; the conditions where wanted. */
export function ProgrammePart({ entry, conditions }: { entry: Entry; conditions: boolean }) {
  const t = useKeepText();
  const { say } = useKit();
  const { programme, result } = entry;
  return (
    <SheetPart title={say(programme.name)} level={3}>
      <VerdictPanel result={result}>
        <Reason result={result} />
      </VerdictPanel>
      {result.benefits.length > 0 ? <BenefitTable benefits={result.benefits} /> : null}
      <MissingFacts missing={result.missing} title={t('sheetMissing')} />
      {conditions ? <Conditions programme={programme} result={result} /> : null}
    </SheetPart>
  );
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
    <>
      <p>{t(reason.kind === 'unmet' ? 'sheetUnmet' : 'sheetJudged')}</p>
      <List kind="bullets">
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </List>
    </>
  );
}

/** The conditions for all, then those of each class, as this reader meets them. */
function Conditions({ programme, result }: { programme: Programme; result: ProgrammeResult }) {
  const t = useKeepText();
  const { say } = useKit();
  return (
    <Stack>
      <SmallTitle>{t('sheetConditions')}</SmallTitle>
      <CriteriaTree explanation={result.explanation} criterion={programme.criteria} />
      {result.classes.map(({ id, name, explanation }) => (
        <div key={id}>
          <SmallTitle>{t('sheetClassConditions', { name: say(name) })}</SmallTitle>
          <CriteriaTree
            explanation={explanation}
            criterion={programme.classes.find((entry) => entry.id === id)?.criteria}
          />
        </div>
      ))}
    </Stack>
  );
}
