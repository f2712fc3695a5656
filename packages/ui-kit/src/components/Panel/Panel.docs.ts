import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('面板', 'Panel'),
  summary: text(
    '一张纸只说一件事：一个结果、一组数字、一个工具。',
    'A sheet with one matter on it: a result, a group of figures, a tool.',
  ),
  status: 'settled',
  whenToUse: [
    text('计算结果并排时，每个结果一块。', 'Results of a tool, one panel each.'),
    text(
      '“强调”底色只给一页里最先用的东西，如首页搜索。',
      'The accent ground for what one begins with, as the search of the home page.',
    ),
  ],
  whenNot: [
    { when: text('整块是一个链接。', 'The whole is one link.'), instead: 'Card' },
    { when: text('提醒、警告、出错。', 'News, a warning, a fault.'), instead: 'Notice' },
    { when: text('一段正文。', 'A part of the text.'), instead: 'Layout' },
  ],
  states: [
    { name: text('纸面', 'Surface'), meaning: text('白底细框。', 'White with a thin frame.') },
    { name: text('下沉', 'Sunken'), meaning: text('灰底，放工具。', 'On grey, for tools.') },
    { name: text('强调', 'Accent'), meaning: text('浅强调色底。', 'On the soft accent.') },
    {
      name: text('带边', 'Edge'),
      meaning: text(
        '左侧一条强调色，表示先看这块。',
        'A bar in the accent at its start: this one first.',
      ),
    },
  ],
  keyboard: [{ keys: ['Tab'], does: text('移到下一个链接。', 'Moves to the next link.') }],
  screenReader: [
    text(
      '有标题的面板是“文章”，标题在标题列表里。',
      'A panel with a title is an article; its title is among the headings.',
    ),
  ],
  knownIssues: [],
} satisfies PartDocs;
