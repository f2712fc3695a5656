import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('积分', 'Points'),
  summary: text(
    '积分逐项列出、合计，离登记标准还差多少；以及年度排名各档的金额。',
    'Points item by item with their sum and the way to registration; and the bands of the yearly ranking.',
  ),
  status: 'settled',
  whenToUse: [
    text('PointsTotal：算出分数之后。', 'PointsTotal once there is a score.'),
    text('PointsBands：说明每档发多少。', 'PointsBands to say what each band is paid.'),
  ],
  whenNot: [{ when: text('填写积分项目。', 'To enter the items.'), instead: 'PointsForm' }],
  states: [
    {
      name: text('未达到', 'Short'),
      meaning: text('蓝色标签写还差几分。', 'A tag says how many are missing.'),
    },
    {
      name: text('已达到', 'Reached'),
      meaning: text('绿色标签带勾。', 'A positive tag with a tick.'),
    },
    {
      name: text('一票否决', 'Vetoed'),
      meaning: text(
        '合计处写“不计总分”，该行写“一票否决”。',
        '“No total” for the sum, and the row says what ends it.',
      ),
    },
    {
      name: text('扣分', 'Deduction'),
      meaning: text('用真正的减号，数字对齐。', 'With a real minus, so that figures align.'),
    },
    {
      name: text('带依据', 'With sources'),
      meaning: text(
        '有一行有依据，就多一栏。',
        'One row with a source gives the table a column for it.',
      ),
    },
    {
      name: text('还没有项目', 'Nothing yet'),
      meaning: text('写明没有可计入的项目。', 'It says that there is nothing to count.'),
    },
  ],
  keyboard: [{ keys: ['Tab'], does: text('只停在条款链接。', 'Stops at clause links only.') }],
  screenReader: [
    text(
      '合计在表格之前读出；进度条不读，旁边的字说了同样的事。',
      'The total is heard before the table; the bar is not read, since the words beside it say the same.',
    ),
    text('表格的行名是项目和它的说明。', 'Each row is named by its item and note.'),
  ],
  knownIssues: [
    text(
      '分数变化时本身不播报，页面须另设状态区。',
      'A change of the score is not announced by the part itself; the page needs a status region.',
    ),
  ],
} satisfies PartDocs;
