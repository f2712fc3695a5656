import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('筛选', 'Filters'),
  summary: text(
    '缩小列表：侧栏即选即生效，横条点按钮生效。',
    'Narrows a list: a column acts at once, a bar by its button.',
  ),
  status: 'settled',
  whenToUse: [
    text('侧栏：选项多，旁边就是结果。', 'The column for many choices beside their results.'),
    text('横条：两三个条件，放在列表上方。', 'The bar for two or three fields above a list.'),
  ],
  whenNot: [
    { when: text('列表不到十项。', 'Fewer than ten entries.') },
    { when: text('只按文字找。', 'Only by words.'), instead: 'SearchField' },
  ],
  states: [
    {
      name: text('手机', 'Phone'),
      meaning: text(
        '侧栏收在一个按钮后面，按钮写明已选几项。',
        'The column is behind one button that says how many are set.',
      ),
    },
    { name: text('打印', 'Print'), meaning: text('不打印。', 'Not printed.') },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text('依次经过按钮和各个选项。', 'Goes through the button and the choices.'),
    },
    {
      keys: ['Enter'],
      does: text('在横条里任一输入框按下即筛选。', 'In a field of the bar: applies.'),
    },
  ],
  screenReader: [
    text(
      '侧栏读作有名字的区域，按钮带“已折叠/已展开”；横条读作“搜索”。',
      'The column is a named region, its button collapsed or expanded; the bar is a search landmark.',
    ),
    text(
      '结果数目由页面用 role=status 说出来。',
      'The page says the number of results in a status.',
    ),
  ],
  knownIssues: [],
} satisfies PartDocs;
