import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('文件未载明', 'Not stated'),
  summary: text(
    '读者会找而文件没有写的事，说出来，不留空白。',
    'What a reader would look for and the document does not state: said, not left out.',
  ),
  status: 'settled',
  whenToUse: [
    text('项目页末尾，连同依据一起。', 'At the end of a programme’s page, with its sources.'),
  ],
  whenNot: [
    {
      when: text('读者自己还没有回答的事。', 'What the reader has not answered yet.'),
      instead: 'MissingFacts',
    },
    { when: text('某一笔金额未载明。', 'An amount that is not stated.'), instead: 'AmountView' },
  ],
  states: [
    {
      name: text('有几项', 'Some'),
      meaning: text('标签并排，可折行。', 'Tags side by side; they wrap.'),
    },
    { name: text('没有', 'None'), meaning: text('什么都不画。', 'Nothing is drawn.') },
  ],
  keyboard: [],
  screenReader: [text('列表以“文件未载明”为名。', 'A list named “Not stated in the document”.')],
  knownIssues: [
    text(
      '标签看着有点像按钮，但不能按。',
      'Tags look a little like buttons and cannot be pressed.',
    ),
  ],
} satisfies PartDocs;
