import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('规划指标', 'Planning targets'),
  summary: text(
    '规划要达到的数字：多少、到何时、从哪里起步、依据哪一条。',
    'The figures a plan aims at: how much, by when, from where, by which clause.',
  ),
  status: 'settled',
  whenToUse: [text('人才规划里的目标，一条一条读。', 'Targets of a talent plan, read one by one.')],
  whenNot: [
    {
      when: text('比较几个指标的增幅。', 'To compare how far several targets reach.'),
      instead: 'IndicatorChart',
    },
    { when: text('发给个人的金额。', 'Amounts somebody is paid.'), instead: 'AmountView' },
  ],
  states: [
    {
      name: text('约束的方式', 'How it binds'),
      meaning: text(
        '数字前写“不少于”“不超过”“约”“超过”；正好达到的不写。',
        '“At least”, “at most”, “about”, “more than” before the figure; an exact one has none.',
      ),
    },
    {
      name: text('预期性、约束性', 'Expected, binding'),
      meaning: text('文件写了才有标签。', 'A tag only where the document says so.'),
    },
    {
      name: text('有基数', 'With a start'),
      meaning: text(
        '写出基数，并画一条比例条；短的一段在上面。',
        'The start in words and a bar; the shorter part lies on top.',
      ),
    },
    { name: text('没有', 'Empty'), meaning: text('什么都不画。', 'Nothing is drawn.') },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '窄屏上移到“查看依据”；宽屏上依据就在旁边，没有可停的地方（除非条款是链接）。',
        'On a narrow screen to “Show source”; on a wide one the source stands beside and takes no focus, unless the clause is a link.',
      ),
    },
    { keys: ['Enter'], does: text('展开或收起依据。', 'Shows or hides the source.') },
    { keys: ['Space'], does: text('同上。', 'The same.') },
  ],
  screenReader: [
    text(
      '一个列表；每项读名称、约束、数字、年份、基数。',
      'A list; each is heard as name, bound, figure, year, start.',
    ),
    text('比例条不读：两个数字已在旁边。', 'The bar is not read: both figures stand beside it.'),
  ],
  knownIssues: [
    text(
      '比例条从零画起，起点和目标接近时几乎看不出差别，请看数字。',
      'The bar begins at nought: where start and target are close it hardly shows; read the figures.',
    ),
  ],
} satisfies PartDocs;
