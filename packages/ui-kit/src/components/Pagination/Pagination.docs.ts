import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('分页', 'Pagination'),
  summary: text(
    '把长列表分成几页，每页有自己的网址。',
    'A long list in pages, each with an address of its own.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '列表多于二三十项，读者会转发或回到其中一页。',
      'For lists of more than two or three dozen entries that readers pass on or come back to.',
    ),
    text(
      '翻页后，页面把焦点放到列表开头，并说出这是第几项到第几项；换筛选条件就回到第一页。',
      'After turning, the page puts the focus at the beginning of the list and says which entries these are; another filter leads to the first page.',
    ),
  ],
  whenNot: [
    {
      when: text(
        '一页放得下：它自己就不显示。',
        'One page holds it all: it shows nothing by itself.',
      ),
    },
    {
      when: text('有先后的题目或步骤。', 'For questions or steps in an order.'),
      instead: 'QuestionPage',
    },
    {
      when: text('表格要整张比较。', 'For a table that is compared as a whole.'),
      instead: 'DataTable',
    },
  ],
  states: [
    {
      name: text('当前页', 'Current page'),
      meaning: text('实心，不带下划线。', 'Filled and without an underline.'),
    },
    {
      name: text('省略', 'Left out'),
      meaning: text(
        '首页、末页、当前页和相邻页总在；只隔一页时不省略。',
        'First, last, current and its neighbours always stand; a gap of one page is filled.',
      ),
    },
    {
      name: text('第一页、最后一页', 'First and last page'),
      meaning: text(
        '没有上一页或下一页：不放按不动的链接。',
        'There is no previous or no next: a link that leads nowhere is none.',
      ),
    },
    {
      name: text('手机上', 'On a phone'),
      meaning: text(
        '只有“第几页，共几页”和前后两个链接。',
        'Only “page so of so many” and the two steps.',
      ),
    },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('逐个移到各页的链接。', 'Moves from link to link.') },
    { keys: ['Enter'], does: text('翻到那一页。', 'Turns to that page.') },
  ],
  screenReader: [
    text(
      '导航地标；每个链接读作“第几页”，当前页读作“第几页，共几页，当前页”。',
      'A navigation landmark; links are heard as “page 3”, the current one as “page 3 of 7, current page”.',
    ),
  ],
  knownIssues: [
    text(
      '手机上不能直接跳到中间某页：先用筛选缩小范围。',
      'On a phone one cannot go to a page in the middle: narrow the list first.',
    ),
  ],
} satisfies PartDocs;
