import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('组合规则表', 'Combination table'),
  summary: text(
    '哪些待遇互相排斥，哪些可以同时享受，依据哪一条。',
    'Which benefits exclude each other, which go together, and by which clause.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '一个区的全部组合规则，或与一个项目有关的那几条。',
      'All combination rules of a district, or those that touch a programme.',
    ),
  ],
  whenNot: [
    {
      when: text('按读者情况得出的最好组合。', 'The best set for the reader.'),
      instead: 'BundleView',
    },
  ],
  states: [
    {
      name: text('就高不重复', 'The higher only'),
      meaning: text(
        '黄色标签带天平：只留较高的一项；“同类”只在同类之间。',
        'A caution tag with scales: of several only the higher; “of the same kind” only among those alike.',
      ),
    },
    {
      name: text('择一享受', 'One of them'),
      meaning: text('文件没有说留哪一项。', 'The document does not say which is kept.'),
    },
    {
      name: text('可以同时享受', 'Together'),
      meaning: text(
        '绿色标签带勾，条件写在说明里。',
        'A positive tag with a tick; the terms are in the words.',
      ),
    },
    {
      name: text('涉及很多', 'Many members'),
      meaning: text('多于四项时收成“6 项待遇”。', 'More than four fold into “6 benefits”.'),
    },
    {
      name: text('没有', 'Empty'),
      meaning: text('写明文件没有写。', 'It says that the document does not state it.'),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text('移到折叠的名单和条款链接。', 'Moves to folded lists and clause links.'),
    },
    { keys: ['Enter'], does: text('展开名单。', 'Unfolds the list.') },
    { keys: ['Space'], does: text('展开名单。', 'Unfolds the list.') },
  ],
  screenReader: [
    text('表格；行名是规则的种类，读“就高不重复”。', 'A table; the kind of rule names its row.'),
    text('说明里“我们的理解”跟在原话之后。', '“How we read it” follows the words themselves.'),
  ],
  knownIssues: [
    text(
      '几行的行名可能相同（都是“就高不重复”），要靠说明区分。',
      'Several rows may have the same name; the words tell them apart.',
    ),
    text(
      '名字查不到时写编号：页面须把有关的政策包给 SourcesProvider。',
      'What cannot be looked up is shown by its id: give the packs to SourcesProvider.',
    ),
  ],
} satisfies PartDocs;
