import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('跳到正文', 'Skip link'),
  summary: text(
    '键盘的第一站：越过页头，直接到正文。',
    'The first stop of the keyboard: past the header to the content.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '每个文档一次，放在最前；PageLayout 已经带有。',
      'Once a document and first of all; PageLayout brings it.',
    ),
  ],
  whenNot: [{ when: text('页内目录。', 'For a table of contents.'), instead: 'Link' }],
  states: [
    { name: text('平时', 'Usually'), meaning: text('在屏幕之外。', 'Out of sight.') },
    {
      name: text('获得焦点', 'Focused'),
      meaning: text(
        '出现在左上角，盖住页头一角。',
        'Appears at the top, over a corner of the header.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text('从地址栏进入页面后第一个到达。', 'The first stop after the address bar.'),
    },
    { keys: ['Enter'], does: text('焦点到正文。', 'Moves the focus to the content.') },
  ],
  screenReader: [
    text(
      '读作“跳到正文，链接”；之后从正文开头读起。',
      '“Skip to content, link”; reading goes on at the start of the content.',
    ),
  ],
  knownIssues: [
    text(
      '目标必须能接受焦点（tabIndex={-1}），否则只滚动、不移焦点。',
      'Its target must be able to take the focus (tabIndex={-1}), or the page scrolls and the focus stays.',
    ),
    text(
      '按下后地址末尾多出 #main，返回键要多按一次。',
      'It adds #main to the address, so going back takes one more step.',
    ),
  ],
} satisfies PartDocs;
