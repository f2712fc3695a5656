import { type Column, DataTable, Tag, type TagProps } from '@portal/ui-kit';
import { saidInWords, useWords } from '../answers-in-words.ts';
import { type KeepTextKey, useKeepText } from '../text/index.ts';
import type { ComparedAnswer } from './compare.ts';

const STATES: Readonly<
  Record<ComparedAnswer['kind'], { words: KeepTextKey } & Pick<TagProps, 'tone' | 'icon'>>
> = {
  same: { words: 'stateSame', tone: 'neutral', icon: 'tick' },
  new: { words: 'stateNew', tone: 'info', icon: 'question' },
  differs: { words: 'stateDiffers', tone: 'caution', icon: 'warning' },
};

/** What was received, question by question; beside the reader's own answers where there are some. */
export function ComparedTable({
  answers,
  hasMine,
}: {
  answers: readonly ComparedAnswer[];
  hasMine: boolean;
}) {
  const t = useKeepText();
  const words = useWords();
  const columns: [Column<ComparedAnswer>, ...Column<ComparedAnswer>[]] = [
    {
      id: 'question',
      header: t('columnQuestion'),
      cell: ({ fact }) => fact.label[words.locale],
    },
    {
      id: 'theirs',
      header: t('columnTheirs'),
      cell: ({ fact, theirs }) => saidInWords(fact, theirs, words),
    },
  ];
  if (hasMine)
    columns.push(
      {
        id: 'mine',
        header: t('columnMine'),
        cell: ({ fact, mine }) => saidInWords(fact, mine, words),
      },
      {
        id: 'state',
        header: t('columnState'),
        cell: ({ kind }) => {
          const { words: key, ...look } = STATES[kind];
          return <Tag {...look}>{t(key)}</Tag>;
        },
      },
    );
  return (
    <DataTable
      caption={t(hasMine ? 'incomingTableMine' : 'incomingTable')}
      rows={answers}
      rowKey={({ fact }) => fact.id}
      columns={columns}
    />
  );
}
