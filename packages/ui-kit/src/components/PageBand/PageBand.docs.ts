import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('页顶条', 'Page band'),
  summary: text(
    '横贯页面、在标题之上的一条：下面的全部内容按什么条件来读。',
    'A band across the page, above its heading: under which condition all that follows is to be read.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '全页按另一天的政策、按离线保存的内容显示。',
      'The whole page is read for another day, or from what was kept offline.',
    ),
    text('每页都要够得着的一个安静入口（quiet）。', 'A quiet way to something on every page.'),
  ],
  whenNot: [
    { when: text('只关系到页面的一部分。', 'It concerns a part of the page.'), instead: 'Notice' },
    { when: text('只需看一眼的结果。', 'A result that needs only a glance.'), instead: 'Toast' },
  ],
  states: [
    {
      name: text('安静', 'Quiet'),
      meaning: text(
        '没有底色，只有一条线；没有话时不打印。',
        'No ground, only a line; without words it is not printed.',
      ),
    },
    {
      name: text('提示、请注意', 'Info, caution'),
      meaning: text(
        '有记号、有底色；打印时只印那句话，不印控件。',
        'A sign and a ground; on paper the statement without the controls.',
      ),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '那句话在 status 区域里：中途变化时，等读者空闲再播报。',
      'The statement is a status region: a change is announced when the reader is free.',
    ),
    text(
      '放在 main 里、标题之前，按顺序读到。',
      'Stands in main, before the heading, and is read in its place.',
    ),
  ],
  knownIssues: [
    text(
      '同时出现两条以上会把标题挤下去：合成一条。',
      'More than two at once push the heading down: make one of them.',
    ),
  ],
} satisfies PartDocs;
