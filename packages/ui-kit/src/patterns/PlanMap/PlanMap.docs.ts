import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('规划结构图', 'Plan map'),
  summary: text(
    '一份规划分几部分，每部分有哪些项目和服务，面向谁。',
    'What parts a plan has, what programmes and services each holds, and for whom.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '文件按部分展开，读者要先看清全貌。',
      'The document is built in parts, and the reader should see the whole first.',
    ),
    text(
      '项目和服务混在同一部分里，需要分清。',
      'Programmes and services stand in one part and must be told apart.',
    ),
  ],
  whenNot: [
    {
      when: text('只有名称，没有种类和对象。', 'There are names only, without kind or audience.'),
      instead: 'Contents',
    },
    { when: text('要看条件和金额。', 'Conditions and amounts matter.'), instead: 'ProgrammeCard' },
    { when: text('办理的先后步骤。', 'Steps one after the other.'), instead: 'ProcessSteps' },
  ],
  states: [
    {
      name: text('编号', 'Numbered'),
      meaning: text(
        '文件给各部分编了号，圆圈里是序号。',
        'The document numbers its parts; the number stands in the node.',
      ),
    },
    {
      name: text('不编号', 'Unnumbered'),
      meaning: text('小圆圈，没有序号。', 'A small node without a number.'),
    },
    {
      name: text('没有条目', 'Without entries'),
      meaning: text('只有标题和说明。', 'Heading and sentence only.'),
    },
    {
      name: text('手机', 'On a phone'),
      meaning: text(
        '每部分收成一行，写明有几项；open 则照常列出，用于整张图本来就收起的地方。',
        'Each part folds to one line that says how much it holds; with open it does not, for a map that is folded away itself.',
      ),
    },
    {
      name: text('打印', 'On paper'),
      meaning: text('一条不会断在两页之间。', 'No entry is broken between two pages.'),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text('依次移到各部分和各条目的链接。', 'Moves through the links of parts and entries.'),
    },
    {
      keys: ['Enter'],
      does: text('打开链接；手机上展开一部分。', 'Follows a link; on a phone, unfolds a part.'),
    },
  ],
  screenReader: [
    text(
      '两层列表；每部分有标题，编号的是有序列表。',
      'A list within a list; each part has a heading, and numbered parts are an ordered list.',
    ),
    text(
      '每条读名称、种类（项目或服务）、面向的对象；线和圆圈不读。',
      'Each entry is heard as name, kind (programme or service) and audience; line and nodes are not read.',
    ),
  ],
  knownIssues: [],
} satisfies PartDocs;
