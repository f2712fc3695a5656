import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('单选、多选', 'Radios and checkboxes'),
  summary: text(
    '把可选的答案全部摆出来，选一个或选几个；每一整行都可以点。',
    'Lays every possible answer open, to choose one or several; the whole row can be pressed.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '答案不超过七个，单独成题时再多也可以全部列出。',
      'For up to seven answers; on a page of one question also for more.',
    ),
    text(
      '“以上都没有”本身是答案时，用 none：它与其他选项互斥，与没回答分得清。',
      'With none, where “none of these” is an answer: it excludes the others and differs from not having answered.',
    ),
    text(
      '是或否、两三个短词：用 inline 并排。',
      'With inline, for yes and no or two or three short words.',
    ),
  ],
  whenNot: [
    {
      when: text(
        '作为多个字段之一，选项超过七个。',
        'As one of many fields with more than seven choices.',
      ),
      instead: 'Select',
    },
    {
      when: text(
        '选项几十个，读者知道自己要找的词。',
        'For dozens of choices among which the reader looks for a word.',
      ),
      instead: 'Combobox',
    },
    {
      when: text('点了就立即去别处或改变页面。', 'When a press leads elsewhere at once.'),
      instead: 'Button',
    },
  ],
  states: [
    {
      name: text('未答', 'Not answered'),
      meaning: text(
        '一个都不选；不预选任何一项。',
        'Nothing is chosen, and nothing is chosen beforehand.',
      ),
    },
    {
      name: text('已选', 'Chosen'),
      meaning: text(
        '框内有圆点或对钩，整行加粗边、底色变浅；强制配色下边框用系统高亮色。',
        'A dot or a tick, a stronger border and a soft ground; in forced colours the border takes the system’s highlight.',
      ),
    },
    {
      name: text('有误', 'With an error'),
      meaning: text(
        '错误文字在选项之上，整组左侧一道竖线。',
        'The error stands above the choices, with a bar beside the group.',
      ),
    },
    {
      name: text('多于十项', 'More than ten'),
      meaning: text(
        '够宽时分栏；手机上一栏。',
        'In columns where there is room; on a phone one column.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '单选：整组只停一次，停在已选的一项。多选：每项一停。',
        'Radios: one stop for the group, at the chosen one. Checkboxes: a stop for each.',
      ),
    },
    { keys: ['↓'], does: text('单选：选中后一项。', 'Radios: chooses the next.') },
    { keys: ['↑'], does: text('单选：选中前一项。', 'Radios: chooses the one before.') },
    {
      keys: ['Space'],
      does: text(
        '选中；多选再按一次取消。',
        'Chooses; on a checkbox, pressing again takes it back.',
      ),
    },
  ],
  screenReader: [
    text(
      '整组读作“组”，带问题、提示、为什么问和错误；每一项读出自己的名称和它的提示。',
      'A group with the question as its name and hint, reason and error as its description; each choice is read with its own hint.',
    ),
    text(
      '错误前有“错误：”一词，不靠颜色。',
      'An error begins with the word “Error”, not only with a colour.',
    ),
  ],
  knownIssues: [
    text(
      '单选组选过之后不能退回未答：请在页面上给“不确定”。',
      'A radio group cannot go back to unanswered: offer “not sure” on the page.',
    ),
    text(
      '自己的提示会代替“可多选”，请在提示里写明可以选几项。',
      'A hint of one’s own takes the place of “You can choose more than one”: say in it how many may be chosen.',
    ),
    text(
      '错误只随整组读出，单选项自身不标 aria-invalid：浏览器不支持单个单选框有误。',
      'The error is heard with the group; a single radio carries no aria-invalid, which radios do not have.',
    ),
  ],
} satisfies PartDocs;
