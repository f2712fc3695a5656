import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('一题一页', 'Question page'),
  summary: text(
    '一页只问一件事：能回、能答、能跳过。',
    'One question a page, with a way back, a way on and a way past.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '资格核对：后面问什么取决于前面怎么答。',
      'In a check, where the next question depends on the answer.',
    ),
  ],
  whenNot: [
    {
      when: text(
        '读者要同时看几个数、反复调整的工具。',
        'For a tool with several figures tried out together.',
      ),
      instead: 'Layout',
    },
    {
      when: text(
        '几个互相独立的短字段。',
        'For a few short fields that do not depend on each other.',
      ),
      instead: 'TextField',
    },
  ],
  states: [
    {
      name: text('一般', 'Plain'),
      meaning: text('问题就是页面的大标题。', 'The question is the heading of the page.'),
    },
    {
      name: text('有误', 'With an error'),
      meaning: text(
        '上方出现错误摘要，焦点移去；再交再错，焦点再回来。',
        'The error summary appears above and takes the focus, again at every try that fails.',
      ),
    },
    {
      name: text('选项很长', 'Long list'),
      meaning: text(
        '按钮贴在屏幕底部；屏幕很矮时不贴。',
        'The buttons stay at the foot of the screen, except on very low ones.',
      ),
    },
    {
      name: text('宽屏', 'Wide'),
      meaning: text('已知的情况在旁边。', 'What is known so far stands beside it.'),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '上一题、答案、为什么问、下一题、跳过。',
        'Back, the answer, why it is asked, on, past.',
      ),
    },
    {
      keys: ['Enter'],
      does: text(
        '在文字框里：等于“下一题”；输入法选词时不算。',
        'In a text box: the same as “Continue”, but not while an input method composes.',
      ),
    },
  ],
  screenReader: [
    text(
      '只有一个一级标题，就是问题；选择题的标题同时是组名。',
      'The one level-1 heading is the question; for choices it also names the group.',
    ),
    text('进度在问题之前读出。', 'The progress is heard before the question.'),
  ],
  knownIssues: [
    text(
      '换题后焦点由宿主移动；组件自己不动焦点。',
      'After the next question appears the host moves the focus; the part does not.',
    ),
    text(
      '最大字号的手机上，底部按钮可能占两三行，遮去列表的三分之一；焦点所在的一项不会被遮住。',
      'On a phone with the largest type the buttons take two or three lines and a third of the list; the choice in focus is never covered.',
    ),
  ],
} satisfies PartDocs;
