import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('图标', 'Icon'),
  summary: text(
    '文字旁的记号；单独出现时没有意义。',
    'A sign beside words; it means nothing on its own.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '同一意思反复出现，记号让眼睛先找到它：符合、不符合、尚不清楚、由主管部门评定。',
      'Where a meaning recurs and the eye should find it first: met, not met, not known, an authority decides.',
    ),
    text('和文字一起放在按钮、标签、提示里。', 'With words in buttons, tags and notices.'),
  ],
  whenNot: [
    { when: text('代替文字。', 'In place of words.'), instead: 'VisuallyHidden' },
    { when: text('装饰。', 'As decoration.') },
  ],
  states: [
    {
      name: text('线条', 'Plain'),
      meaning: text(
        '与旁边文字同高、同色。',
        'As high as the words beside it and in their colour.',
      ),
    },
    {
      name: text('圆底', 'In a circle'),
      meaning: text(
        'badge：实心圆底；强制配色下改为空心圆和线条。',
        'badge: on a filled circle; in forced colours an outlined one.',
      ),
    },
  ],
  keyboard: [],
  screenReader: [
    text('完全不读出：旁边的文字已经说了。', 'Not heard at all: the words beside it have said so.'),
  ],
  knownIssues: [
    text(
      '叹号（warning）用于“请注意”和“无法显示”两处，要靠文字分辨。',
      'The exclamation mark stands for “please note” and for “cannot be shown”: the words tell which.',
    ),
    text(
      '箭头不随书写方向翻转；目前的两种语言都从左到右。',
      'Arrows do not turn with the direction of writing; both languages run from left to right.',
    ),
  ],
} satisfies PartDocs;
