import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('文件', 'File field'),
  summary: text(
    '从读者的设备上取一个文件：选择，或拖放。',
    'One file from the reader’s device: chosen, or dropped.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '名单、档案等由页面自己读取的文件；提示里写明文件会不会离开设备。',
      'For rosters and profiles that the page itself reads; the hint says whether the file leaves the device.',
    ),
  ],
  whenNot: [
    {
      when: text('几行就能粘贴的内容。', 'For a few lines that can be pasted.'),
      instead: 'TextArea',
    },
  ],
  states: [
    {
      name: text('未选', 'Nothing chosen'),
      meaning: text(
        '一个按钮，旁边说明也可以拖放。',
        'A button; beside it, that a file may be dropped.',
      ),
    },
    {
      name: text('已选', 'Chosen'),
      meaning: text(
        '显示文件名，按钮改为“换一个文件”。',
        'The name of the file; the button offers another one.',
      ),
    },
    {
      name: text('拖到上方', 'A file above it'),
      meaning: text('虚线变实线。', 'The dashed line becomes a full one.'),
    },
    {
      name: text('有误', 'With an error'),
      meaning: text(
        '错误写明哪里不对、怎么改。',
        'The error says what is wrong and how to mend it.',
      ),
    },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('移到字段。', 'Reaches the field.') },
    {
      keys: ['Enter'],
      does: text('打开浏览器的选择文件窗口。', 'Opens the browser’s file dialog.'),
    },
  ],
  screenReader: [
    text(
      '文件按钮，带名称、提示、错误；拖放只是另一种方式，不影响使用。',
      'A file button with its name, hint and error; dropping is only a second way.',
    ),
  ],
  knownIssues: [
    text(
      '“选择文件”按 Enter 还是空格打开，由浏览器决定。',
      'Whether Enter or Space opens the dialog is the browser’s choice.',
    ),
  ],
} satisfies PartDocs;
