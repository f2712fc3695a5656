import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('没有内容', 'Empty state'),
  summary: text(
    '这里什么都没有时，说明为什么，以及怎么办。',
    'Where there is nothing: why, and what to do.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '筛选之后一条不剩；文件没有列出某类内容。',
      'When filters leave nothing, or the document lists none of a kind.',
    ),
  ],
  whenNot: [
    {
      when: text('出了故障，本该有内容。', 'When something has failed and should be there.'),
      instead: 'ErrorState',
    },
    { when: text('还在载入。', 'While it is still loading.'), instead: 'Skeleton' },
    {
      when: text(
        '单独一个值没有载明：在原处写“文件未载明”。',
        'For one value that is not stated: say so in its place.',
      ),
      instead: 'NotStatedList',
    },
  ],
  states: [
    {
      name: text('只有标题', 'Title alone'),
      meaning: text('无可作为时用。', 'Where nothing can be done about it.'),
    },
    {
      name: text('带去处', 'With a way on'),
      meaning: text('一两个按钮，第一个最有用。', 'One or two buttons, the most useful first.'),
    },
  ],
  keyboard: [{ keys: ['Tab'], does: text('移到各个按钮。', 'Moves to the buttons.') }],
  screenReader: [
    text(
      '是普通文字，不是标题，也不自动播报。',
      'Plain text: no heading, and not announced by itself.',
    ),
  ],
  knownIssues: [
    text(
      '筛选后变空时读屏软件不会自己说出来：页面要把结果数放在状态区里。',
      'When filtering empties a list, nothing is announced: the page must keep the number of results in a status region.',
    ),
  ],
} satisfies PartDocs;
