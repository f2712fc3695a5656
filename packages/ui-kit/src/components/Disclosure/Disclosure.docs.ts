import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('展开与收起', 'Disclosure'),
  summary: text(
    '多数人不必看的内容先收起，想看的人自己展开。',
    'Folds away what most readers can do without; those who want it open it.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '“为什么问这个”、材料的细目、很长的原文。',
      'For “why we ask”, details of papers, long originals.',
    ),
    text('打印时应一并印出的附加说明。', 'For additions that belong on paper too.'),
  ],
  whenNot: [
    {
      when: text(
        '多数人办事需要的内容：直接写出来。',
        'For what most readers need: just write it.',
      ),
      instead: 'Layout',
    },
    {
      when: text(
        '在几组内容之间切换、每次只看一组。',
        'To switch between sets of which one is seen at a time.',
      ),
      instead: 'Tabs',
    },
    {
      when: text('要读者先作决定才能继续。', 'When the reader must decide before going on.'),
      instead: 'Dialog',
    },
  ],
  states: [
    {
      name: text('收起', 'Closed'),
      meaning: text(
        '一行带右尖角的文字；里面的内容不可见，也不能移到。',
        'A line of words with a sign pointing right; nothing inside can be seen or reached.',
      ),
    },
    {
      name: text('展开', 'Open'),
      meaning: text(
        '尖角向下，内容在下方缩进。',
        'The sign points down, the content is indented below.',
      ),
    },
    {
      name: text('只在窄屏收起', 'On a narrow screen only'),
      meaning: text(
        'narrowOnly：手机上收成一行，写明里面有多少；宽屏上没有标题行，内容照常列出。',
        'narrowOnly: on a phone one line that says how much there is; on a wide screen no summary, the content stands as it is.',
      ),
    },
    {
      name: text('打印', 'On paper'),
      meaning: text(
        '默认全部展开；printsAsShown 则只印读者展开过的。',
        'All of it is open; with printsAsShown only what the reader opened.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '移到标题行；展开后再到里面的链接。',
        'Moves to the summary, then to what is inside once it is open.',
      ),
    },
    { keys: ['Enter'], does: text('展开或收起。', 'Opens or closes it.') },
    { keys: ['Space'], does: text('展开或收起。', 'Opens or closes it.') },
  ],
  screenReader: [
    text(
      '标题行读出已展开或已收起；具体说法随读屏软件不同。',
      'The summary is announced as expanded or collapsed; the word for its kind differs between screen readers.',
    ),
  ],
  knownIssues: [
    text(
      '各条互相独立，展开一条不会收起另一条：这是有意的，读者可以并排对照。',
      'Each stands alone: opening one does not close another. That is meant, so that readers can compare.',
    ),
    text(
      '标题行里不要放链接或按钮：按下去会同时展开。',
      'Put no link or button into the summary: pressing it would also unfold.',
    ),
    text(
      '部分旧浏览器的页内查找找不到收起的内容。',
      'In some older browsers, finding in the page does not reach what is folded.',
    ),
  ],
} satisfies PartDocs;
