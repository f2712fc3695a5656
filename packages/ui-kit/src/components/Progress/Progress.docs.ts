import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('进度', 'Progress'),
  summary: text(
    '读者到了第几题，大约共几题。',
    'Which question the reader is at, of about how many.',
  ),
  status: 'settled',
  whenToUse: [text('一题一页的核对过程。', 'In a check with one question a page.')],
  whenNot: [
    { when: text('办事流程的步骤。', 'For the steps of a procedure.'), instead: 'ProcessSteps' },
    { when: text('正在载入。', 'While loading.'), instead: 'Skeleton' },
  ],
  states: [
    {
      name: text('知道总数', 'With a total'),
      meaning: text(
        '文字加细条；总数写“约”，因为回答会改变后面的题。',
        'Words and a thin bar; the total is “about”, since answers change what is asked.',
      ),
    },
    {
      name: text('不知道总数', 'Without'),
      meaning: text('只说第几题。', 'Only the number of the question.'),
    },
    {
      name: text('超过估计', 'Past the estimate'),
      meaning: text(
        '总数随之加大，不会出现“第 10 题，约共 9 题”。',
        'The total grows with it; nobody is at question 10 of 9.',
      ),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '只读文字；细条对读屏隐藏，因为它说的是同一件事。',
      'Only the words are heard; the bar says the same and is hidden.',
    ),
  ],
  knownIssues: [
    text(
      '估计变大时细条会后退：比谎报好，但可能让人意外。',
      'When the estimate grows the bar goes back: better than a false promise, but it may surprise.',
    ),
  ],
} satisfies PartDocs;
