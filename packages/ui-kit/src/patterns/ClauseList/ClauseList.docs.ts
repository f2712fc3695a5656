import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('条款列表', 'Clause list'),
  summary: text(
    '文件逐条列出：左边是位置，右边是本平台据此写了什么。',
    'A document clause by clause: its place, and what rests on it.',
  ),
  status: 'settled',
  whenToUse: [
    text('政策文件页，所有依据都指到这里。', 'On the document’s page, where every citation leads.'),
  ],
  whenNot: [
    { when: text('几条依据。', 'A few sources.'), instead: 'CitationRef' },
    { when: text('带出处的陈述。', 'Statements with their sources.'), instead: 'CitedList' },
  ],
  states: [
    {
      name: text('被指到', 'Marked'),
      meaning: text(
        '浅强调色底加左侧粗线，并标为当前位置。',
        'On the soft accent with a bar, and told as the current place.',
      ),
    },
    {
      name: text('没有引用', 'Not cited'),
      meaning: text('写明没有引用，或它的性质。', 'Says so, or what the clause is.'),
    },
  ],
  keyboard: [{ keys: ['Tab'], does: text('移到下一个链接。', 'Moves to the next link.') }],
  screenReader: [
    text(
      '有序列表；被指到的一条读作“当前位置”。',
      'An ordered list; the marked clause is heard as the current location.',
    ),
    text(
      '条款编号标为中文，英文页面也按中文读。',
      'Numbers of clauses are marked as Chinese on English pages.',
    ),
  ],
  knownIssues: [],
} satisfies PartDocs;
