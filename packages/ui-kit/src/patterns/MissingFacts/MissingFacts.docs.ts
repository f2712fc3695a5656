import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('还需要知道', 'Missing facts'),
  summary: text(
    '列出哪些事实未知而会改变结论，并直达对应的问题。',
    'The facts that are unknown and would change something, each with the way to its question.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '结论还不明确时，放在结论或卡片底部。',
      'With a verdict that is still open, or at the foot of a card.',
    ),
  ],
  whenNot: [
    {
      when: text('文件没有写明的事。', 'What the document leaves open.'),
      instead: 'NotStatedList',
    },
  ],
  states: [
    {
      name: text('链接', 'Linked'),
      meaning: text('每项去往它的问题。', 'Each leads to its question.'),
    },
    {
      name: text('只写名字', 'Named'),
      meaning: text('没有问答流程的地方。', 'Where there is no run of questions.'),
    },
    {
      name: text('另拟标题', 'Own title'),
      meaning: text('用 title 换掉“还需要知道”。', 'title stands instead of “Still needed”.'),
    },
    { name: text('没有缺的', 'None'), meaning: text('什么都不画。', 'Nothing is drawn.') },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('逐项移动。', 'From one to the next.') },
    { keys: ['Enter'], does: text('去回答这一项。', 'Goes to the question.') },
  ],
  screenReader: [
    text('列表以标题为名，先报几项。', 'A list named by its title; its length is heard first.'),
  ],
  knownIssues: [
    text(
      '按规则给出的顺序排列，没有说明先答哪个最有用。',
      'In the order of the rules: it does not say which answer would help most.',
    ),
    text(
      '触屏上每项 44 像素高，项多时会占几行。',
      '44 pixels high each on a touch screen: many of them take several lines.',
    ),
  ],
} satisfies PartDocs;
