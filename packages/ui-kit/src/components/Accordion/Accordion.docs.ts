import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('折叠分组', 'Accordion'),
  summary: text(
    '一页的几个部分先收成标题，要看哪个开哪个。',
    'Parts of a page, each folded to its heading.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '查阅用的内容：各类别的条件、条文、退还规则。',
      'For reference: conditions of each class, clauses, rules on returning money.',
    ),
    text(
      '标题旁放不打开也能知道的结论。',
      'Put beside the title what can be known without opening.',
    ),
  ],
  whenNot: [
    {
      when: text(
        '页面要回答的那件事：不要藏起来。',
        'What the page is there to answer: do not hide it.',
      ),
    },
    {
      when: text('段落里的一小段补充。', 'A small addition within a text.'),
      instead: 'Disclosure',
    },
  ],
  states: [
    { name: text('收起', 'Folded'), meaning: text('只见标题和标签。', 'The title and its tag.') },
    {
      name: text('展开', 'Open'),
      meaning: text('箭头朝下，其他项不受影响。', 'The arrow points down; the others stay.'),
    },
    {
      name: text('分组套分组', 'One within another'),
      meaning: text(
        '外层展开，内层各项一行一个名字：先看得见有哪些，再逐个展开。',
        'The outer groups stand open, the inner entries are a name a line: first what there is, then one by one.',
      ),
    },
    {
      name: text('打印', 'Print'),
      meaning: text('全部展开，除非注明按屏幕所见。', 'All open, unless it prints as shown.'),
    },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('移到下一个标题。', 'Moves to the next title.') },
    { keys: ['Enter'], does: text('展开或收起。', 'Opens or folds.') },
    { keys: ['Space'], does: text('展开或收起。', 'Opens or folds.') },
  ],
  screenReader: [
    text(
      '读作可展开的三角或按钮，带“已折叠/已展开”，标题在标题列表里。',
      'Heard as a disclosure that is collapsed or expanded; in Chromium its title is among the headings.',
    ),
  ],
  knownIssues: [
    text(
      'Safari 的页内查找不会自动展开收起的内容。',
      'Find in page does not open what is folded in Safari.',
    ),
  ],
} satisfies PartDocs;
