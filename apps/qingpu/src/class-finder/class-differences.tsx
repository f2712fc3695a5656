import { useDistrictPage, waysInto } from '@portal/district-kit';
import type { Programme } from '@portal/rules-core';
import {
  CitationRef,
  DataTable,
  Interpretation,
  joinStatements,
  List,
  SoftText,
  Stack,
} from '@portal/ui-kit';
import { useText } from '../text/use-text.ts';

/** The same letters in two programmes: what each asks for, side by side. */
export function ClassDifferences({ programmes }: { programmes: readonly Programme[] }) {
  const { locale } = useDistrictPage();
  const say = useText();
  const ids = [...new Set(programmes.flatMap(({ classes }) => classes.map(({ id }) => id)))];
  const letters = ids.map((id) => {
    const own = programmes.map(({ classes }) => classes.find((entry) => entry.id === id));
    return { id, own };
  });
  return (
    <Stack>
      <DataTable
        caption={say('classDiffer')}
        captionHidden
        rows={letters}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'class',
            header: say('classLetter'),
            cell: ({ id, own }) =>
              id.length === 1 ? id.toUpperCase() : own.find((entry) => entry)?.name[locale],
          },
          ...programmes.map((programme, index) => ({
            id: programme.id,
            header: programme.name[locale],
            cell: ({ own }: (typeof letters)[number]) => {
              const entry = own[index];
              if (!entry) return <SoftText as="span">{say('classNotThere')}</SoftText>;
              return (
                <>
                  <List kind="bullets">
                    {waysInto(entry.criteria).map((way) => (
                      <li key={way.map(({ zh }) => zh).join()}>
                        {joinStatements(
                          way.map((words) => words[locale]),
                          locale,
                        )}
                      </li>
                    ))}
                  </List>
                  <CitationRef citation={entry.citation} />
                </>
              );
            },
          })),
        ]}
      />
      {programmes.map(({ id, interpretation }) =>
        interpretation ? <Interpretation key={id} words={interpretation} /> : null,
      )}
    </Stack>
  );
}
