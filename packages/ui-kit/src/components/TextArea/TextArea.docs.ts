import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('多行文字', 'Text area'),
  summary: text(
    '几行文字，多半是从表格里粘贴来的名单。',
    'Several lines, mostly a list pasted from a spreadsheet.',
  ),
  status: 'settled',
  whenToUse: [text('名单、分数等按行粘贴的内容。', 'For lists and points pasted line by line.')],
  whenNot: [
    { when: text('一行就够。', 'Where one line is enough.'), instead: 'TextField' },
    {
      when: text('能问成几个小问题。', 'Where it can be asked as a few small questions.'),
      instead: 'QuestionPage',
    },
  ],
  states: [
    {
      name: text('空', 'Empty'),
      meaning: text('按 rows 留出高度，可以向下拉大。', 'As high as rows; it can be drawn larger.'),
    },
    {
      name: text('有误', 'With an error'),
      meaning: text(
        '错误在上方，写明第几行；内容不动。',
        'The error stands above and names the line; the text stays.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '移到框里，再按一次离开；不输入制表符。',
        'Enters the field, and leaves it: no tab is typed.',
      ),
    },
    { keys: ['Enter'], does: text('换行，不提交。', 'A new line; nothing is sent.') },
  ],
  screenReader: [
    text(
      '读作多行编辑框，带名称、提示、错误。',
      'A multi-line text box with its name, hint and error.',
    ),
  ],
  knownIssues: [
    text(
      '不显示行号：错误说“第 12 行”时要自己数，请在错误里同时写出那一行的内容。',
      'Lines are not numbered: an error in “line 12” should also quote what stands there.',
    ),
    text(
      '手机键盘上粘贴几百行会卡；大名单请提供文件导入。',
      'Pasting hundreds of lines is slow on phones: for long lists offer a file.',
    ),
  ],
} satisfies PartDocs;
