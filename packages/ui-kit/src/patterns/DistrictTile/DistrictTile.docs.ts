import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('区卡片', 'District tile'),
  summary: text(
    '一个区的概况：文件是否有效、到何时，有多少项目。',
    'A district at a glance: whether its document holds and until when, and how much is in it.',
  ),
  status: 'settled',
  whenToUse: [text('首页上各区并排。', 'On the start page, districts side by side.')],
  whenNot: [
    {
      when: text('这个区的数据没有取到。', 'The district’s data did not come.'),
      instead: 'UnavailableDistrict',
    },
    { when: text('一个项目。', 'A programme.'), instead: 'ProgrammeCard' },
  ],
  states: [
    {
      name: text('在有效期内', 'In force'),
      meaning: text('绿色标签带勾。', 'A tick in a positive tag.'),
    },
    {
      name: text('未载明到期日', 'No end stated'),
      meaning: text(
        '标签写明，日期处写“文件未载明”。',
        'The tag says so, and “not stated in the document” stands for the date.',
      ),
    },
    {
      name: text('尚未生效、已到期', 'Not yet, ended'),
      meaning: text(
        '标签另有文字和符号，卡片照常可点。',
        'Another word and sign; the tile still leads on.',
      ),
    },
    {
      name: text('没有文号或服务', 'No number, no services'),
      meaning: text('该行不出现，不写 0。', 'The line is left out; no nought is shown.'),
    },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('整张卡片只停一次，停在区名。', 'One stop a tile, at the name.') },
    { keys: ['Enter'], does: text('进入该区。', 'Goes to the district.') },
  ],
  screenReader: [
    text(
      '一篇 article，标题里是链接，名字就是区名。',
      'An article; the heading holds the link, named by the district.',
    ),
    text('有效性在标题之前读出。', 'Validity is heard before the heading.'),
    text(
      '英文页面里，文号标为中文。',
      'On an English page the document’s number is marked as Chinese.',
    ),
  ],
  knownIssues: [
    text(
      '整张卡片是链接的区域，卡片上的文字用鼠标难以选中。',
      'The whole tile is the area of its link: its text is hard to select with a mouse.',
    ),
  ],
} satisfies PartDocs;
