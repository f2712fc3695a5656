import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('次要文字与小标题', 'Soft text and small titles'),
  summary: text(
    '解释旁边的内容，或给几行字起个小名。',
    'Explains what stands beside it, or names a few lines.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '补充说明、单位、口径；不看也能懂主要意思。',
      'Qualifications and units; the main point is understood without them.',
    ),
    text(
      '小标题用在面板里，几行字不值得一个标题级别。',
      'A small title in a panel, where a few lines are not worth a heading.',
    ),
  ],
  whenNot: [
    { when: text('读者必须知道的限制。', 'A limit that readers must know.'), instead: 'Notice' },
    {
      when: text(
        '一段内容的标题，读屏要能跳到。',
        'The heading of a part that a screen reader should jump to.',
      ),
      instead: 'Layout',
    },
  ],
  states: [
    {
      name: text('次要文字', 'Soft text'),
      meaning: text(
        '小一号，颜色较浅，对比度仍达 AA。',
        'Smaller and softer; the contrast still meets AA.',
      ),
    },
    {
      name: text('小标题', 'Small title'),
      meaning: text('同样大小，加粗，可带标签。', 'The same size in bold, with a tag if need be.'),
    },
  ],
  keyboard: [],
  screenReader: [
    text('就是普通段落，没有特别的读法。', 'A plain paragraph; nothing more is said.'),
    text(
      '小标题不是标题，不出现在标题列表里。',
      'A small title is no heading and is not in the list of headings.',
    ),
  ],
  knownIssues: [],
} satisfies PartDocs;
