import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('待遇组合', 'Bundle'),
  summary: text(
    '一个区里能合法一并享受的最好组合：合计多少，有哪些，舍去了什么、为了什么。',
    'The best lawful set of benefits in a district: what it comes to, what is in it, what was left out and for what.',
  ),
  status: 'settled',
  whenToUse: [
    text('结果页上，每个区一次。', 'On the results, once for each district.'),
    text(
      '已经确定的组合和可能的组合分别用一个，不混在一起。',
      'One for what is sure and one for what may yet come; never mixed.',
    ),
  ],
  whenNot: [
    { when: text('单个项目的待遇。', 'The benefits of one programme.'), instead: 'BenefitTable' },
    { when: text('组合规则本身。', 'The rules themselves.'), instead: 'CombinationTable' },
  ],
  states: [
    {
      name: text('有合计', 'With a total'),
      meaning: text('合计总是上限，写“最高”。', 'The total is always an upper bound and says so.'),
    },
    {
      name: text('合计不全', 'Incomplete total'),
      meaning: text(
        '有的待遇没有载明金额，合计下注明未计入。',
        'Some benefit states no amount: said below the total.',
      ),
    },
    {
      name: text('没有数字', 'No figure'),
      meaning: text(
        '不写合计，每项写明是什么：非现金、不设上限、未载明。',
        'No total; each says what it is instead: in kind, no limit, not stated.',
      ),
    },
    {
      name: text('空', 'Empty'),
      meaning: text(
        '写“目前没有可计入的待遇”。',
        'It says that there is nothing to count at present.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Enter'],
      does: text(
        '给了 rules 时，展开舍去一项待遇的规则和依据。',
        'With rules, unfolds the rule and its source beside a benefit left out.',
      ),
    },
  ],
  screenReader: [
    text(
      '两个有名字的列表：“可以一并享受”和“未计入”。',
      'Two lists with names: “Can be taken together” and “Not counted”.',
    ),
    text(
      '没有把握的待遇后面读出结论，如“由主管部门评定”。',
      'What is not sure is followed by its verdict, as “An authority decides”.',
    ),
  ],
  knownIssues: [
    text(
      '不给 rules 时，舍去的待遇只说保留了哪一项，不显示是哪条规则。',
      'Without rules, a benefit left out names what was kept and not the rule.',
    ),
    text(
      '项目和待遇的名字写成一串，名字长时一行要折两三次。',
      'Programme and benefit stand in one string; long names take two or three lines.',
    ),
  ],
} satisfies PartDocs;
