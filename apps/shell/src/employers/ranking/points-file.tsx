import { Button, Cluster, FileField, Notice, Select, Stack, useKit } from '@portal/ui-kit';
import { useState } from 'react';
import type { PointsTable } from '../roster/engine/protocol.ts';
import { failureText } from '../roster/failure-text.ts';
import { RosterClient, RosterFailure } from '../roster/roster-client.ts';
import { useEmployerText } from '../text/index.ts';
import { guessColumns, listFrom } from './points-columns.ts';

interface Read {
  name: string;
  table: PointsTable;
  id: string | null;
  points: string | null;
}

/** A file that two columns are taken from: who, and how many points. The list below is filled with them. */
export function PointsFile({ onList }: { onList: (text: string) => void }) {
  const t = useEmployerText();
  const { say } = useKit();
  const [read, setRead] = useState<Read>();
  const [error, setError] = useState<string>();
  const [client] = useState(() => new RosterClient());

  const take = async (file: File): Promise<void> => {
    try {
      const table = await client.call('points', [file]).done;
      const { id, points } = guessColumns(table);
      setError(undefined);
      setRead({ name: file.name, table, id, points });
      if (id !== null && points !== null) onList(listFrom(table, Number(id), Number(points)));
    } catch (failure) {
      setError(failureText(failure instanceof RosterFailure ? failure : undefined, t, say));
    } finally {
      // Nothing of the file stays in the worker.
      client.end();
    }
  };
  const choices =
    read?.table.headings.map((heading, column) => ({
      value: String(column),
      label: heading === '' ? t('columnWithoutName', { number: column + 1 }) : heading,
    })) ?? [];
  const change = (next: Partial<Pick<Read, 'id' | 'points'>>): void => {
    if (read) setRead({ ...read, ...next });
  };
  return (
    <Stack>
      <FileField
        label={t('rankingFile')}
        hint={t('rankingFileHint')}
        accept=".csv,.tsv,.txt,.xlsx"
        chosen={read?.name}
        error={error}
        onFile={take}
        onSeveral={() => setError(t('fileSeveral'))}
      />
      {read ? (
        <Notice kind="success" title={t('rankingRead', { count: read.table.rows.length })} live>
          <Stack>
            <Select
              label={t('rankingIdColumn')}
              choices={choices}
              value={read.id}
              onChange={(id) => change({ id })}
            />
            <Select
              label={t('rankingPointsColumn')}
              choices={choices}
              value={read.points}
              onChange={(points) => change({ points })}
            />
            <Cluster>
              <Button
                onClick={() => {
                  if (read.id !== null && read.points !== null)
                    onList(listFrom(read.table, Number(read.id), Number(read.points)));
                }}
              >
                {t('rankingTake')}
              </Button>
            </Cluster>
          </Stack>
        </Notice>
      ) : null}
    </Stack>
  );
}
