import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('卡片', 'Card'),
  summary: text(
    '把一组并列事物中的一个框起来：标题、几句话、可能还有一个去处。',
    'One thing among several of its kind: a title, a few words, perhaps one place to go.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '并排展示几个可以比较着挑的项目、服务或区。',
      'For programmes, services or districts shown side by side to pick from.',
    ),
    text(
      '整张卡片通向同一页：给 href，整张卡片都可以点。',
      'With href, when all of the card leads to one page: then all of it can be pressed.',
    ),
  ],
  whenNot: [
    {
      when: text(
        '只有一段内容，没有并列的另一张。',
        'For a single piece of content with no second one beside it.',
      ),
      instead: 'Layout',
    },
    { when: text('提醒或说明。', 'For a remark or a warning.'), instead: 'Notice' },
    {
      when: text(
        '同类数据超过十来条，读者要逐列比较。',
        'For more than a dozen of a kind whose figures are compared.',
      ),
      instead: 'DataTable',
    },
  ],
  states: [
    {
      name: text('可点', 'Linked'),
      meaning: text(
        '指向时边框变为强调色、标题加下划线；焦点框围住整张卡片。',
        'Under the pointer the border takes the accent and the title its underline; the focus ring runs round the whole card.',
      ),
    },
    {
      name: text('只读', 'Plain'),
      meaning: text('没有链接，指向时不变。', 'No link, and no change under the pointer.'),
    },
    {
      name: text('卡内另有链接', 'With a link of its own inside'),
      meaning: text(
        '它在整卡链接之上，各到各的地方。',
        'It lies above the card’s area and goes where it says.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '先到标题链接，再到卡内其他链接。',
        'Moves to the title first, then to what else is inside.',
      ),
    },
    { keys: ['Enter'], does: text('打开卡片所通向的页。', 'Opens the page the card leads to.') },
  ],
  screenReader: [
    text(
      '是一篇 article，标题是页面大纲中的一级；链接只以标题命名，不会把整张卡片的文字读一遍。',
      'An article whose title is a heading of the page; the link is named by the title alone, so the whole card is not read out as one link.',
    ),
    text(
      '读出的顺序与看到的一致：标签、标题、正文、底部。',
      'Heard in the order seen: tags, title, words, foot.',
    ),
  ],
  knownIssues: [
    text(
      '可点的卡片上无法用鼠标选取文字：链接盖住了整张卡片。需要复制的内容（文号、电话）不要放在可点的卡片里。',
      'Words on a linked card cannot be selected with the mouse, since the link covers them. Keep what people copy (document numbers, telephones) out of linked cards.',
    ),
    text(
      '标签在标题之前，用标题跳读时会错过；要紧的状态请在正文里再说一次。',
      'Tags come before the heading and are missed by readers who jump between headings: say an important status in the words too.',
    ),
  ],
} satisfies PartDocs;
