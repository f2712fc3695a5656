import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('待遇短列', 'Benefit lines'),
  summary: text(
    '一类或一个项目带来什么，一行一项。',
    'What a class or a programme brings, a line each.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '面板或表格单元格里，放不下整张待遇表。',
      'In a panel or a cell, where the table has no room.',
    ),
  ],
  whenNot: [
    {
      when: text('要写发放条件和出处。', 'Where terms and sources must stand.'),
      instead: 'BenefitTable',
    },
  ],
  states: [
    {
      name: text('可能', 'Possible'),
      meaning: text('带问号标签：还要看回答。', 'With a tag: it depends on answers.'),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '列表，每行先读名称再读金额，上限总是连同“最高”一起读。',
      'A list; name, then amount, always with its “up to”.',
    ),
  ],
  knownIssues: [],
} satisfies PartDocs;
