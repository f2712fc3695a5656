import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('对话框', 'Dialog'),
  summary: text(
    '打断读者，问一件事；答完才能继续。',
    'Interrupts the reader with one question that must be answered before going on.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '做了就收不回来的事之前确认，例如清除全部回答。',
      'To confirm what cannot simply be taken back, such as forgetting every answer.',
    ),
    text(
      '标题就是要答的问题；按钮写明做什么，不写“确定”。',
      'The heading is the question; buttons say what they do, never “OK”.',
    ),
  ],
  whenNot: [
    {
      when: text('告诉读者一件事，不需要回答。', 'To tell something that needs no answer.'),
      instead: 'Notice',
    },
    { when: text('补充说明。', 'To explain more.'), instead: 'Disclosure' },
    {
      when: text('填写几项内容：给它一页。', 'To fill in several things: give them a page.'),
      instead: 'QuestionPage',
    },
    { when: text('做完之后说一声。', 'To say that something is done.'), instead: 'Toast' },
  ],
  states: [
    {
      name: text('打开', 'Open'),
      meaning: text(
        '后面的页面变暗、不能点、不滚动。',
        'The page behind is dimmed, cannot be used and does not scroll.',
      ),
    },
    {
      name: text('手机上', 'On a phone'),
      meaning: text(
        '从下方出来，按钮在拇指够得到的地方。',
        'It comes from below, the buttons where the thumb is.',
      ),
    },
    {
      name: text('内容很长', 'Long contents'),
      meaning: text(
        '内容自己滚动，标题和按钮不动；屏幕很矮时整个对话框滚动。',
        'They scroll by themselves, heading and buttons stay; on a very low screen the whole dialog scrolls.',
      ),
    },
    {
      name: text('打开它的按钮没了', 'Its opener has gone'),
      meaning: text(
        '用 returnTo 指定焦点去哪儿，例如说明结果的那一段；那个元素要先在页面上。',
        'returnTo says where the focus goes, such as to the words that tell the outcome; that element must be on the page before.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '在对话框里移动，走不到后面的页面。',
        'Moves inside the dialog, never to the page behind.',
      ),
    },
    { keys: ['Escape'], does: text('关闭，什么也不做。', 'Closes it and does nothing.') },
    { keys: ['Enter'], does: text('按下有焦点的按钮。', 'Presses the button that has the focus.') },
  ],
  screenReader: [
    text(
      '读作对话框，名称是标题；焦点先在标题上，不会误按第一个按钮。',
      'A dialog named by its heading; the focus begins on the heading, so that nobody presses the first button by mistake.',
    ),
    text(
      '关闭后焦点回到打开它的按钮。',
      'Afterwards the focus is back on the button that opened it.',
    ),
  ],
  knownIssues: [
    text(
      '点旁边不会关闭：误触会丢掉读者的选择。',
      'A click beside it does not close it: a slip would lose what was chosen.',
    ),
    text(
      '最后一个按钮之后，Tab 会先到浏览器自己的界面，再回到对话框；这是浏览器的做法。',
      'After the last button Tab goes to the browser’s own controls and then back: that is how browsers do it.',
    ),
  ],
} satisfies PartDocs;
