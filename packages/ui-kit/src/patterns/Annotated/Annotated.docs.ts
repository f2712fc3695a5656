import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('页边依据', 'The margin'),
  summary: text(
    '让每句话的依据就在旁边：宽屏在页边，手机上就地展开，纸上直接印出。',
    'Keeps the source with its statement: in the margin on a wide screen, unfolding below on a phone, printed on paper.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '一句话、一个条件、一个步骤有自己的条款依据。',
      'A statement, a condition or a step that has a clause of its own.',
    ),
    text(
      '相邻的几句都放进来，没有依据的也放（不给 citation），页边线才不断。',
      'For neighbours too, also those without a citation: only then the line of the margin does not break.',
    ),
    text(
      '请给出 about：一页有许多“查看依据”，读屏用户要靠它分辨。',
      'Give about: a page has many “Show source” buttons, and who hears them tells them apart by it.',
    ),
  ],
  whenNot: [
    {
      when: text('许多句子，每句一个依据。', 'Many statements, each with its source.'),
      instead: 'CitedList',
    },
    { when: text('表格里的一栏。', 'A column of a table.'), instead: 'CitationRef' },
  ],
  states: [
    {
      name: text('有页边', 'With margin'),
      meaning: text(
        '容器宽过 44rem：依据始终可见，没有按钮。',
        'The container is wider than 44rem: the source is always there and there is no button.',
      ),
    },
    {
      name: text('收起', 'Folded'),
      meaning: text('窄处：一个按钮“查看依据”。', 'Narrow: a button “Show source”.'),
    },
    {
      name: text('展开', 'Unfolded'),
      meaning: text(
        '依据在按钮下方，左侧一道强调色线。',
        'The source below its button, with a line of the accent.',
      ),
    },
    {
      name: text('没有依据', 'Without source'),
      meaning: text('页边空着，线照样画。', 'The margin is empty, its line goes on.'),
    },
    {
      name: text('没有脚本', 'Without script'),
      meaning: text(
        '`KitProvider plain`：窄处依据也始终可见，没有按钮。',
        '`KitProvider plain`: the source is always there on a narrow screen too, without a button.',
      ),
    },
    {
      name: text('打印', 'On paper'),
      meaning: text('无论收起与否都印出。', 'Printed, folded or not.'),
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
      '按钮读作“查看依据：……”，后面是这句话，并报出已展开或已收起。',
      'The button is heard as “Show source:” and the statement, with whether it is expanded.',
    ),
    text(
      '有页边时先读“依据”二字，再读条款列表。',
      'With a margin the word “Source” is heard, then the list of clauses.',
    ),
  ],
  knownIssues: [
    text(
      '按钮的字是小号，可点区域用看不见的边扩到 44 像素高；相邻两个按钮之间须隔着文字。',
      'The words of the button are small and an unseen edge makes it 44 pixels high; two of them need text in between.',
    ),
    text(
      'about 是整句时，读屏会把这句话听两遍。',
      'Where about is a whole sentence, a screen reader says it twice.',
    ),
  ],
} satisfies PartDocs;
