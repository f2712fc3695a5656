import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('金额', 'Amount'),
  summary: text(
    '把一笔待遇的金额写成一眼能读、又不会读错的样子。',
    'Sets an amount so that it is read at once and not misread.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '凡是页面上出现待遇金额的地方，无论是文件所写，还是按读者情况算出的区间。',
      'Wherever an amount of a benefit stands on a page, as printed or as the interval worked out for the reader.',
    ),
    text(
      '“最高”和它所取决的事不能拿掉；只有旁边已经写明时才用 notesHidden。',
      '“Up to” and what it depends on are never taken away; notesHidden is only for where that stands beside it anyway.',
    ),
  ],
  whenNot: [
    {
      when: text(
        '几笔金额要并排比较，并带说明和依据。',
        'Several amounts with terms and sources side by side.',
      ),
      instead: 'BenefitTable',
    },
    {
      when: text('规划指标的数字，不是发给谁的钱。', 'Figures of a plan, which nobody is paid.'),
      instead: 'IndicatorList',
    },
  ],
  states: [
    {
      name: text('页面主角', 'Hero (l)'),
      meaning: text('一页一处，最大的数字。', 'Once a page, the largest figure.'),
    },
    {
      name: text('卡片与表格', 'Card and row (m)'),
      meaning: text('默认大小。', 'The usual size.'),
    },
    {
      name: text('行内', 'In text (s)'),
      meaning: text(
        '和正文同高，常配 notesHidden。',
        'As high as the text, often without its notes.',
      ),
    },
    {
      name: text('上限', 'Upper bound'),
      meaning: text(
        '数字前写“最高”；有下限时写成“50 万元起，最高 250 万元”。',
        '“Up to” before the figure; with a lower end “from CNY 500,000, up to CNY 2,500,000”.',
      ),
    },
    {
      name: text('区间', 'Interval'),
      meaning: text(
        '因还有信息未知，写“5–30 万元”并注明取决于什么。',
        'Something is still unknown: a range, with a note that it depends on that.',
      ),
    },
    {
      name: text('没有数字', 'No figure'),
      meaning: text(
        '不设上限、文件未载明金额、非现金待遇：用文字代替，绝不写成 0。',
        'No limit, not stated, in kind: words in its place, never a nought.',
      ),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '按书写顺序读：最高、数字、单位，再读说明。',
      'Heard in the order written: up to, figure, unit, then the notes.',
    ),
    text(
      '区间中间的短横不读，读“至”，免得两个数连成一个。',
      'The dash of a range is not read; “to” is, so that two figures do not run into one.',
    ),
    text(
      '分档写作“1,000 / 1,500 / 2,000”，斜线是否读出由读屏软件决定。',
      'Steps stand as “1,000 / 1,500 / 2,000”; whether the slashes are spoken is up to the reader software.',
    ),
  ],
  knownIssues: [
    text(
      '在不足 12rem 宽的地方，“from CNY 1,500,000”可能在 CNY 之后折行。',
      'Narrower than 12rem, “from CNY 1,500,000” may break after CNY.',
    ),
  ],
} satisfies PartDocs;
