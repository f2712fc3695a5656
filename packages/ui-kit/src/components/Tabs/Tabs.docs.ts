import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('选项卡', 'Tabs'),
  summary: text(
    '同一件事的几种情形，每次只看一种。',
    'Several forms of one thing, seen one at a time.',
  ),
  status: 'new',
  whenToUse: [
    text(
      '实在没有别的办法时：几块内容互相替代，读者只需要其中一块，例如几种办理方式。',
      'Only where nothing else will do: pieces that stand for one another, of which a reader needs one, such as ways to apply.',
    ),
    text('两到五个，名称一两个词。', 'Two to five of them, named in a word or two.'),
  ],
  whenNot: [
    {
      when: text(
        '读者要前后对照，或可能都要看：上下排开，加小标题。',
        'Where readers compare or may need them all: one below the other with headings.',
      ),
      instead: 'Layout',
    },
    { when: text('有先后的步骤。', 'For steps in an order.'), instead: 'ProcessSteps' },
    { when: text('不同的页面。', 'For different pages.'), instead: 'Link' },
    { when: text('少数人才需要的细节。', 'For details that few need.'), instead: 'Disclosure' },
  ],
  states: [
    {
      name: text('正在载入', 'While loading'),
      meaning: text(
        '各块上下排开，各有小标题；载入失败时一直这样。',
        'All pieces below each other under headings; so it stays where the rest cannot be loaded.',
      ),
    },
    {
      name: text('选中', 'Selected'),
      meaning: text(
        '下方一道强调色的线，字加粗。',
        'A line in the accent below it, and bold words.',
      ),
    },
    {
      name: text('放不下', 'Too many for a line'),
      meaning: text('换行，不横向滚动。', 'They wrap; they never scroll sideways.'),
    },
    {
      name: text('纸上', 'On paper'),
      meaning: text('各块都印，各有小标题。', 'Every piece is printed under its heading.'),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '到选中的选项卡，再按一次进入内容。',
        'Moves to the selected tab, once more into its contents.',
      ),
    },
    {
      keys: ['→'],
      does: text(
        '下一个，并立即显示；← 为上一个。',
        'The next tab, shown at once; ← the one before.',
      ),
    },
    { keys: ['Home'], does: text('第一个；End 为最后一个。', 'The first tab; End the last.') },
  ],
  screenReader: [
    text(
      '选项卡列表有名称；每个读出第几个、是否选中；内容以选项卡命名。',
      'A named list of tabs, each heard with its place and whether it is selected; the panel is named by its tab.',
    ),
  ],
  knownIssues: [
    text(
      '换成选项卡时，各块内容会重建一次：打开的折叠会合上。有焦点时不换。',
      'When the tabs take the place of the headings the pieces are built anew: what was unfolded is folded again. Not while the focus is inside.',
    ),
    text(
      '选中哪一个不在网址里，不能转发。',
      'Which tab is selected is not in the address and cannot be passed on.',
    ),
  ],
} satisfies PartDocs;
