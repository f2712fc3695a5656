import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('名称与内容', 'Description list'),
  summary: text(
    '一项一行：是什么、内容、可做什么。',
    'One line for each thing: what it is, what it says, what can be done with it.',
  ),
  status: 'settled',
  whenToUse: [
    text('文件的文号、日期、发布单位等数据。', 'For a document’s number, dates and issuer.'),
    text('已经给出的回答，每项可以修改。', 'For the answers given so far, each to be changed.'),
  ],
  whenNot: [
    {
      when: text(
        '同样几方面要在几个对象之间比较。',
        'To compare several things in the same respects.',
      ),
      instead: 'DataTable',
    },
    { when: text('有先后的步骤。', 'For steps in order.'), instead: 'ProcessSteps' },
  ],
  states: [
    {
      name: text('宽屏', 'Wide'),
      meaning: text('名称、内容、动作各一列。', 'Name, content and action in three columns.'),
    },
    {
      name: text('手机', 'On a phone'),
      meaning: text('上下排列，动作在内容之下。', 'Below each other, the action last.'),
    },
    {
      name: text('没有载明', 'Nothing stated'),
      meaning: text(
        '写“文件未载明”，不留空、不写零。',
        'Say “not stated in the document”; no blank and no zero.',
      ),
    },
    { name: text('打印', 'On paper'), meaning: text('动作不印。', 'Actions are not printed.') },
  ],
  keyboard: [{ keys: ['Tab'], does: text('依次移到各项的动作。', 'Moves along the actions.') }],
  screenReader: [
    text(
      '读作“术语”和“定义”；动作也是该项的一条定义，紧跟在内容之后。',
      'Read as terms and definitions; the action is one more definition, right after the content.',
    ),
  ],
  knownIssues: [
    text(
      '动作请写明对象（“修改学历”，不只是“修改”）：链接列表里看不到它属于哪一行。',
      'Let the action name its object (“Change degree”, not “Change”): in a list of links its row cannot be seen.',
    ),
    text(
      '名称要各不相同：它们也用来辨认各行。',
      'Terms must differ from each other: rows are told apart by them.',
    ),
  ],
} satisfies PartDocs;
