import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('载入中的轮廓', 'Skeleton'),
  summary: text(
    '内容到来之前占住它的位置，页面不跳。',
    'Holds the place of what is about to come, so that the page does not jump.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '等待时间一般超过半秒、大小能预知的内容。',
      'For content of a known size that usually takes longer than half a second.',
    ),
  ],
  whenNot: [
    { when: text('几乎立刻就到：闪一下更乱。', 'For what comes at once: a flash is worse.') },
    { when: text('知道到了第几步。', 'When the step is known.'), instead: 'Progress' },
    { when: text('已经失败。', 'When it has failed.'), instead: 'ErrorState' },
  ],
  states: [
    {
      name: text('几行', 'Lines'),
      meaning: text('第一行较短，代表标题。', 'The first line is the shorter: a heading.'),
    },
    { name: text('卡片', 'Card'), meaning: text('带边框。', 'With a border.') },
    {
      name: text('强制配色', 'Forced colours'),
      meaning: text(
        '底色被系统去掉，改用细边框。',
        'The system takes the grounds away; outlines stay.',
      ),
    },
  ],
  keyboard: [],
  screenReader: [
    text('读一次“正在载入”；各条线不读。', '“Loading” is announced once; the lines are silent.'),
  ],
  knownIssues: [
    text(
      '每个轮廓都会说“正在载入”：一页只放一个，多张卡片的列表用一个多行的。',
      'Each says “Loading”: use one on a page, with more lines for a list of cards.',
    ),
    text(
      '不闪动，这是有意的；等待超过十秒请换成说明。',
      'It does not shimmer, on purpose; after ten seconds say something instead.',
    ),
  ],
} satisfies PartDocs;
