import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('错误摘要', 'Error summary'),
  summary: text(
    '表单发不出去时，在上方列出全部原因，每条领到它的字段。',
    'When a form cannot go on: all the reasons at the top, each leading to its field.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '提交之后仍有字段需要更正，哪怕只有一处。',
      'After sending, when fields need correcting, even a single one.',
    ),
  ],
  whenNot: [
    {
      when: text(
        '读者还在填：错误写在字段旁就够了。',
        'While the reader is still filling in: the message at the field is enough.',
      ),
      instead: 'TextField',
    },
    {
      when: text('不是填写造成的故障。', 'For failures that are not the reader’s.'),
      instead: 'ErrorState',
    },
  ],
  states: [
    { name: text('没有错误', 'No errors'), meaning: text('什么都不显示。', 'Nothing is shown.') },
    {
      name: text('出现', 'Appears'),
      meaning: text('粗边框，焦点移到摘要上。', 'A strong border; the focus moves to it.'),
    },
    {
      name: text('再次提交仍有误', 'Fails again'),
      meaning: text(
        '每次提交把 attempt 加一，焦点再次移来；更正其中一处时焦点不动。',
        'With attempt counted up at each try the focus comes back; mending one field does not move it.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text('从摘要移到第一条。', 'Moves from the summary to its first entry.'),
    },
    {
      keys: ['Enter'],
      does: text(
        '到该字段，并把问题滚到可见处。',
        'Goes to the field and brings its question into sight.',
      ),
    },
  ],
  screenReader: [
    text(
      '是带名称的 alert：读出“请先更正以下内容”和各条。',
      'A named alert: “Please correct the following” and the entries are read.',
    ),
    text(
      '每条的文字应与字段旁的错误一致。',
      'An entry should have the words of the message at its field.',
    ),
  ],
  knownIssues: [
    text(
      '既播报又移焦点，个别读屏软件会读两遍；宁可读两遍，不可漏读。',
      'It is announced and focused, so a few screen readers read it twice; better twice than not at all.',
    ),
    text(
      '指向一组时总是到组里的第一个控件。',
      'An entry for a group always leads to the group’s first control.',
    ),
  ],
} satisfies PartDocs;
