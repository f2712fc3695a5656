import { about } from '@portal/district-kit';
import type { Explanation, Pack, Programme, ProgrammeResult } from '@portal/rules-core';
import {
  CitedList,
  formatFactValue,
  List,
  ProcessSteps,
  SmallTitle,
  Stack,
  useKit,
  useSources,
} from '@portal/ui-kit';
import { usePlaces } from '../../check/use-places.ts';
import { useProfile } from '../../portal-context.tsx';
import { useResultsText } from '../text/index.ts';

interface ApplyProps {
  pack: Pack;
  programme: Programme;
  result: ProgrammeResult;
}

/** How it is applied for, and what the applicant has to show. What the document leaves open is said to be open. */
export function Apply({ pack, programme, result }: ApplyProps) {
  const t = useResultsText();
  const { say } = useKit();
  const processes = about(pack.processes, programme);
  const provisions = about(pack.provisions, programme);
  return (
    <Stack>
      {processes.length === 0 ? (
        <p>{t('applyNone', { district: say(pack.district.name) })}</p>
      ) : (
        processes.map((process) => <ProcessSteps key={process.id} process={process} />)
      )}
      {provisions.length > 0 ? (
        <div>
          <SmallTitle>{t('applyMore')}</SmallTitle>
          <CitedList items={provisions} />
        </div>
      ) : null}
      <Prepare result={result} />
    </Stack>
  );
}

/** The answers that the result rests on: no document lists papers, and these are what has to be shown. */
function Prepare({ result }: Pick<ApplyProps, 'result'>) {
  const t = useResultsText();
  const { locale, say } = useKit();
  const { facts } = useSources();
  const { profile } = useProfile();
  const places = usePlaces();
  const rests = factsMet(result).flatMap((id) => {
    const fact = facts.get(id);
    const value = profile[id];
    return fact && value !== undefined ? [{ fact, value }] : [];
  });
  return (
    <div>
      <SmallTitle>{t('prepareTitle')}</SmallTitle>
      <p>{t(rests.length > 0 ? 'prepareLead' : 'prepareNone')}</p>
      <List kind="bullets">
        {rests.map(({ fact, value }) => (
          <li key={fact.id}>
            {t('prepareAnswer', {
              fact: say(fact.label),
              value: formatFactValue(
                fact,
                value,
                locale,
                (id) => places.find((place) => place.id === id)?.name,
              ),
            })}
          </li>
        ))}
      </List>
    </div>
  );
}

/** The facts whose answers meet a condition, of the programme and of the class one is in. */
function factsMet({ explanation, classes, class: found }: ProgrammeResult): string[] {
  const own = classes.find(({ id }) => id === found?.least);
  const visit = (node: Explanation): string[] => {
    if (node.truth !== 'met') return node.op === 'all' ? (node.of ?? []).flatMap(visit) : [];
    return [
      ...(node.fact === undefined ? [] : [node.fact]),
      ...(node.until ? [node.until.fact] : []),
      ...(node.of ?? []).flatMap(visit),
    ];
  };
  return [...new Set([...visit(explanation), ...(own ? visit(own.explanation) : [])])];
}
