import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('面包屑', 'Breadcrumbs'),
  summary: text(
    '说明本页在站点中的位置，并给出回到上级各页的路。',
    'Says where the page stands, and gives the way back to each level above it.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '层级在三级以上的页面，放在页面标题之上。',
      'On pages three levels deep or more, above the heading.',
    ),
    text(
      '读者可能从搜索结果直接进来的页面：他没有走过上面几级。',
      'On pages readers reach straight from a search: they have not come by the levels above.',
    ),
  ],
  whenNot: [
    {
      when: text(
        '首页，以及只比首页深一级、主导航已标明位置的页面。',
        'On the home page, and one level below it, where the main navigation already marks the place.',
      ),
    },
    {
      when: text(
        '填写过程中的前后步骤：那是顺序，不是层级。',
        'For steps of a form: they are an order, not levels.',
      ),
      instead: 'Progress',
    },
  ],
  states: [
    {
      name: text('一般', 'Plain'),
      meaning: text(
        '最后一项是本页，不是链接。',
        'The last entry is the page itself, and no link.',
      ),
    },
    {
      name: text('很长', 'Long'),
      meaning: text(
        '名称原样换行，不截断、不省略。',
        'Names wrap as they are: nothing is cut off or left out.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '依次移到各级链接；本页一项不停留。',
        'Moves along the links; the page itself is no stop.',
      ),
    },
    { keys: ['Enter'], does: text('打开该页。', 'Opens that page.') },
  ],
  screenReader: [
    text(
      '是名为“当前位置”的导航区，内有带序号的列表，报出共几项。',
      'A navigation landmark named “You are here” holding an ordered list, so the number of levels is heard.',
    ),
    text(
      '最后一项读出“当前页”；分隔斜线不读出。',
      'The last entry is announced as the current page; the slashes are silent.',
    ),
  ],
  knownIssues: [
    text(
      '名称都很长时，窄屏上可能占三四行，把标题推下去。上级名称请用短名。',
      'With long names it takes three or four lines on a phone and pushes the heading down. Use the short names of the levels above.',
    ),
  ],
} satisfies PartDocs;
