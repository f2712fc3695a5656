import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('各区比较表', 'Comparison table'),
  summary: text(
    '同一份档案，几个区按需求并排。',
    'One profile, several districts side by side, by need.',
  ),
  status: 'new',
  whenToUse: [
    text('读者问“哪个区能给我什么”。', 'When a reader asks what each district would grant.'),
    text(
      '各区的结果须按同一档案、同一日期得出。',
      'The results must be of one profile and one date.',
    ),
  ],
  whenNot: [
    { when: text('只看一个区。', 'There is one district only.'), instead: 'BenefitTable' },
    { when: text('比较金额大小。', 'To compare amounts.'), instead: 'RangeChart' },
  ],
  states: [
    {
      name: text('可以申请', 'Open'),
      meaning: text(
        '第一张表；有效期写在列头。',
        'The first table; validity stands in the column head.',
      ),
    },
    {
      name: text('已到期、尚未生效', 'Ended, not yet in force'),
      meaning: text(
        '另成一张表，结论写“按其条件”，不用绿色。',
        'A table apart; verdicts are “by its terms”, never green.',
      ),
    },
    {
      name: text('不符合条件', 'Not met'),
      meaning: text('收在一行里，可以展开。', 'Folded into one line that can be opened.'),
    },
    {
      name: text('服务', 'Services'),
      meaning: text(
        '没有可判断的条件，不作结论；数量写在一行里，可以展开。',
        'Have no conditions to decide, so no verdict; how many there are stands in a line that opens.',
      ),
    },
    {
      name: text('只列数量', 'Counts'),
      meaning: text(
        '全部需求一张表，每格是各结论的数量；选一项需求再看内容。手机上，已到期的那张表收成一行。',
        'All needs in one table, each cell with how many have which verdict; a need leads to the rest. On a phone the table of what has ended folds to a line.',
      ),
    },
    {
      name: text('尚未回答', 'Unanswered'),
      meaning: text(
        '说明文件提供什么；要看回答的，不作结论。',
        'Says what the documents offer; gives no verdict on what hangs on answers.',
      ),
    },
    {
      name: text('手机', 'Phone'),
      meaning: text(
        '一个需求接一个需求，每区一张卡片。',
        'One need after the other, a card for each district.',
      ),
    },
    {
      name: text('打印', 'On paper'),
      meaning: text(
        '打印前按纸宽重新排版，花纹不依赖颜色，表格全部展开。',
        'Laid out for the width of the sheet just before printing; hatching needs no colour, and tables are unfolded.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '依次移到各区、各项目的链接和可展开的一行。',
        'Moves through districts, programmes and the lines that open.',
      ),
    },
    {
      keys: ['Enter'],
      does: text('打开链接，展开或收起。', 'Follows a link, opens or folds a line.'),
    },
  ],
  screenReader: [
    text(
      '表格有标题；需求是行标题，区是列标题。',
      'A table with a caption; needs head the rows, districts the columns.',
    ),
    text(
      '手机上看起来是卡片，读出来仍是表格。',
      'On a phone it looks like cards and is still heard as a table.',
    ),
  ],
  knownIssues: [
    text(
      '金额不相加，也不排名：哪些可以同时享受，要看各区的组合规则。',
      'Nothing is added up or ranked: what goes together is in each district’s own rules.',
    ),
    text(
      '列头固定时不会让开别的固定页头；页面用 --sticky-top 说明高度。',
      'The fixed head does not know of another fixed header; the page gives its height in --sticky-top.',
    ),
  ],
} satisfies PartDocs;
