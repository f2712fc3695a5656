import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('列表', 'List'),
  summary: text(
    '把同一类的几样东西列出来，并让人知道一共几样。',
    'Several things of one sort, said to be a list with so many entries.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '正文里的要点用“圆点”；名称短而多用“一行”或“分栏”。',
      'Bullets for sentences; a line or columns for short names.',
    ),
    text(
      '卡片用“卡片”排列，整段的记录用“横线分隔”。',
      'The cards kind for cards; ruled for records of several paragraphs.',
    ),
    text(
      '三五样要先看到的东西用“强调线”，一页最多一处。',
      'Marked for the few things to be seen first, once on a page.',
    ),
  ],
  whenNot: [
    { when: text('带出处的条文。', 'Statements with their sources.'), instead: 'CitedList' },
    {
      when: text('名称和内容成对。', 'Pairs of a term and what it is.'),
      instead: 'DescriptionList',
    },
    { when: text('要逐列比较的数据。', 'Figures to be compared by column.'), instead: 'DataTable' },
  ],
  states: [
    {
      name: text('圆点', 'Bullets'),
      meaning: text('句子，一行一句。', 'Sentences, one to an entry.'),
    },
    { name: text('一行', 'Line'), meaning: text('放不下就换行。', 'Wraps where it must.') },
    {
      name: text('分栏', 'Columns'),
      meaning: text('栏数随宽度变，从上往下读。', 'As many columns as fit, read downwards.'),
    },
    {
      name: text('卡片', 'Cards'),
      meaning: text('同一行的卡片一样高。', 'Cards of one row are of one height.'),
    },
    {
      name: text('横线分隔', 'Ruled'),
      meaning: text('每条记录之间一条线。', 'A line between the records.'),
    },
    {
      name: text('强调线', 'Marked'),
      meaning: text('每项上方一条强调色粗线。', 'A strong line in the accent above each.'),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '读作“列表，几项”；有序的读出序号。',
      'Heard as a list with its number of entries; an ordered one with their numbers.',
    ),
    text('上面没有标题时，用 label 起名。', 'Give it a label where no heading stands above it.'),
  ],
  knownIssues: [
    text(
      'Safari 的旁白在没有圆点的列表上可能不说“列表”，导航里除外。未在真机上验证。',
      'VoiceOver in Safari may not say “list” where there are no bullets, but in navigation. Not tried on a device.',
    ),
  ],
} satisfies PartDocs;
