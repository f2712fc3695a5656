import {
  Button,
  DataTable,
  formatNumber,
  SoftText,
  Stack,
  useKit,
  useSources,
} from '@portal/ui-kit';
import { useEmployerText } from '../../text/index.ts';
import type { RosterFilter, RosterSummary } from '../engine/protocol.ts';

/** Which facts would settle most, if the roster had them; each leads to the people who lack it. */
export function MissingList({
  summary,
  onLook,
}: {
  summary: RosterSummary;
  onLook: (filter: RosterFilter) => void;
}) {
  const t = useEmployerText();
  const { locale, say } = useKit();
  const { facts } = useSources();
  return (
    <Stack>
      <p>{t('missingLead')}</p>
      <DataTable
        caption={t('tabMissing')}
        captionHidden
        rows={summary.missing}
        rowKey={({ fact }) => fact}
        empty={<p>{t('missingNone')}</p>}
        columns={[
          {
            id: 'fact',
            header: t('missingFact'),
            cell: ({ fact }) => {
              const known = facts.get(fact);
              return known ? (
                <>
                  {say(known.label)} <SoftText as="span">{say(known.why)}</SoftText>
                </>
              ) : (
                fact
              );
            },
          },
          {
            id: 'people',
            header: t('missingPeople'),
            numeric: true,
            cell: ({ fact, people }) => {
              const known = facts.get(fact);
              return (
                <Button
                  kind="plain"
                  aria-label={t('missingLook', {
                    count: people,
                    fact: known ? say(known.label) : fact,
                  })}
                  onClick={() => onLook({ missing: fact })}
                >
                  {formatNumber(people, locale)}
                </Button>
              );
            },
          },
        ]}
      />
    </Stack>
  );
}
