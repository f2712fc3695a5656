import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('办理流程', 'Steps'),
  summary: text(
    '怎么申请：谁、做什么、按什么顺序、依据哪一条。',
    'How it is applied for: who does what, in which order, by which clause.',
  ),
  status: 'settled',
  whenToUse: [text('文件写明了办理步骤的项目。', 'Programmes whose document prints the steps.')],
  whenNot: [
    { when: text('文件没有写流程。', 'The document prints none.'), instead: 'NotStatedList' },
    { when: text('几项并列的规定，没有先后。', 'Rules without an order.'), instead: 'CitedList' },
    {
      when: text('页面自己的问答进度。', 'The progress of a run of questions.'),
      instead: 'Progress',
    },
  ],
  states: [
    {
      name: text('有办理时间', 'With a schedule'),
      meaning: text('写在申请人下面。', 'Below the applicant.'),
    },
    {
      name: text('没有办理时间', 'Without'),
      meaning: text('不出现这一行。', 'The line is left out.'),
    },
    {
      name: text('步骤多', 'Many'),
      meaning: text('编号到两位数也在圈内。', 'Two figures still fit the circle.'),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '窄屏上移到“查看依据”；宽屏上依据就在旁边，没有可停的地方（除非条款是链接）。',
        'On a narrow screen to “Show source”; on a wide one the source stands beside and takes no focus, unless the clause is a link.',
      ),
    },
    { keys: ['Enter'], does: text('展开或收起依据。', 'Shows or hides the source.') },
    { keys: ['Space'], does: text('同上。', 'The same.') },
  ],
  screenReader: [
    text(
      '有序列表，先报几步；每项读谁、做什么。',
      'An ordered list; its length is heard, then who does what.',
    ),
    text(
      '“查看依据”的名字里有第几步和由谁办；申请人和办理时间共用一个。',
      '“Show source” is named by the step and who takes it; applicant and schedule share one.',
    ),
  ],
  knownIssues: [
    text(
      '圈里的数字由样式画出，在可访问树里没有见到；靠列表的位置和按钮名字知道是第几步。',
      'The figure in the circle is drawn by the style and was not found in the accessibility tree; the place in the list and the button’s name tell the step.',
    ),
  ],
} satisfies PartDocs;
