import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('分区导航', 'Sub-navigation'),
  summary: text('一个区的各个页面排成一行。', 'The pages of one part of a site, in a row.'),
  status: 'settled',
  whenToUse: [
    text(
      '页眉之下、面包屑之上，每页相同。',
      'Under the header, above the breadcrumbs, the same on each page.',
    ),
  ],
  whenNot: [
    { when: text('同一页内的部分。', 'Parts of one page.'), instead: 'Contents' },
    { when: text('整个网站的导航。', 'Navigation of the whole site.'), instead: 'SiteHeader' },
  ],
  states: [
    {
      name: text('当前页', 'Current page'),
      meaning: text(
        '粗体、强调色和下划粗线；不只靠颜色。',
        'Bold, in the accent, with a bar below: not by colour alone.',
      ),
    },
    {
      name: text('放不下', 'Too long'),
      meaning: text(
        '换到下一行，每一页都看得见。',
        'It goes on in the next line: every page is in sight.',
      ),
    },
  ],
  keyboard: [{ keys: ['Tab'], does: text('移到下一个链接。', 'Moves to the next link.') }],
  screenReader: [
    text(
      '读作导航，当前项读作“当前页”。',
      'A navigation landmark; the current entry is heard as “current page”.',
    ),
  ],
  knownIssues: [
    text(
      '手机上超过五项会占两三行，把正文推下去：页名请短。',
      'On a phone more than five pages take two or three lines and push the content down: keep their names short.',
    ),
  ],
} satisfies PartDocs;
