import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('标签', 'Tag'),
  summary: text(
    '一两个词，说明一样东西的种类或状态。',
    'A word or two about a thing: its kind, its status.',
  ),
  status: 'settled',
  whenToUse: [
    text('区、对象、需求、有效性、结论。', 'For district, audience, need, validity, verdict.'),
  ],
  whenNot: [
    { when: text('可以按的。', 'For anything to press.'), instead: 'Button' },
    { when: text('一句话的说明。', 'For a sentence.'), instead: 'Notice' },
    {
      when: text(
        '结论：用现成的，词和记号已经配好。',
        'For a verdict, whose words and signs are settled.',
      ),
      instead: 'Verdict',
    },
  ],
  states: [
    {
      name: text('语气', 'Tone'),
      meaning: text(
        '颜色跟着词走：不符合、已到期是灰色，不是红色；红色只用于填写有误。',
        'The colour follows the word: not met and ended are grey, never red; red is for mistakes alone.',
      ),
    },
    {
      name: text('高对比、关怀、打印、强制配色', 'High contrast, care, paper, forced colours'),
      meaning: text('加边框。', 'A border is added.'),
    },
    {
      name: text('太长', 'Too long'),
      meaning: text(
        '在框内换行，记号不变形。',
        'It wraps inside its border; the sign stays whole.',
      ),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '读作普通文字，没有角色；记号不读。',
      'Read as plain text without a role; the sign is silent.',
    ),
  ],
  knownIssues: [
    text(
      '几个标签连在一起时，读出来没有停顿：超过三个请用列表。',
      'Several in a row are read without a pause: beyond three, make them a list.',
    ),
  ],
} satisfies PartDocs;
