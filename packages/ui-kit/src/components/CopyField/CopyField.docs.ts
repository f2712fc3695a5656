import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('可复制的文字', 'Text to copy'),
  summary: text(
    '一段要带走的文字，旁边有复制按钮；浏览器不许复制时自动选中。',
    'A text to take along with a button that copies it; where the browser forbids that, it is selected.',
  ),
  status: 'new',
  whenToUse: [
    text('分享链接、编号等要贴到别处的文字。', 'Links and numbers to be pasted elsewhere.'),
  ],
  whenNot: [
    { when: text('读者要填写或修改的文字。', 'Text the reader writes.'), instead: 'TextArea' },
    { when: text('整份资料：给一个文件下载。', 'A whole document: offer a file.') },
  ],
  states: [
    {
      name: text('未复制', 'Before'),
      meaning: text('文字全部可见，只读。', 'The text is there in full and cannot be edited.'),
    },
    {
      name: text('已复制', 'Copied'),
      meaning: text('旁边写明已复制。', 'Says beside the button that it was copied.'),
    },
    {
      name: text('请自行复制', 'By hand'),
      meaning: text(
        '浏览器不许复制：全部选中，并告诉读者。',
        'The browser forbids copying: all of it is selected, and the reader is told.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '移到文字并全部选中，再到按钮。',
        'Moves to the text and selects it, then to the button.',
      ),
    },
    { keys: ['Enter', 'Space'], does: text('复制。', 'Copies.') },
  ],
  screenReader: [
    text(
      '是带名称的只读文本框；复制的结果由状态区读出。',
      'A named read-only text box; what became of copying is said by a status.',
    ),
  ],
  knownIssues: [],
} satisfies PartDocs;
