import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('链接', 'Link'),
  summary: text(
    '去往另一页；站内由宿主接管，不重新载入。',
    'Leads to another page; inside the site the host follows it without loading anew.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '正文里、清单里、导航里通向另一页或另一处。',
      'In text, lists and navigation, to another page or place.',
    ),
    text(
      '清单里全是链接时用 quiet：指向时才加下划线。',
      'quiet, in lists where everything is a link: underlined only under the pointer.',
    ),
  ],
  whenNot: [
    {
      when: text('做一件事而不是去一个地方。', 'To do something rather than go somewhere.'),
      instead: 'Button',
    },
    { when: text('本页的主要去处。', 'For the main way on from a page.'), instead: 'Button' },
  ],
  states: [
    {
      name: text('正文中', 'In text'),
      meaning: text('强调色加下划线。', 'The accent, underlined.'),
    },
    {
      name: text('安静', 'Quiet'),
      meaning: text(
        '与周围文字同色，指向时加下划线。',
        'The colour of the text around it, underlined under the pointer.',
      ),
    },
    { name: text('当前页', 'Current'), meaning: text('current：加粗。', 'current: bold.') },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('移到链接。', 'Moves to it.') },
    { keys: ['Enter'], does: text('打开。', 'Opens it.') },
    {
      keys: ['Ctrl', 'Enter'],
      does: text(
        '由浏览器在新标签页打开，宿主不接管。',
        'Left to the browser, which opens a new tab.',
      ),
    },
  ],
  screenReader: [
    text(
      '读作“链接”加文字；当前页读出“当前页”。',
      '“Link” and its words; the current page is announced as such.',
    ),
    text(
      '文字是另一种语言时给 lang，读音才对。',
      'With lang where the words are in the other language, or they are mispronounced.',
    ),
  ],
  knownIssues: [
    text(
      'quiet 的链接单看像普通文字，只能放在一看便知全是链接的地方。',
      'A quiet link alone looks like text: only where everything is plainly a link.',
    ),
    text(
      '外部网站没有记号，也不在新窗口打开；请在文字里说明去哪里。',
      'Links to other sites carry no sign and open no new window: say in the words where they lead.',
    ),
    text(
      '正文里的链接只有一行文字高，小于 44 像素：规范允许，清单里的请留足行距。',
      'A link in a sentence is only as high as its line, below 44 pixels. That is allowed; in lists give the lines room.',
    ),
  ],
} satisfies PartDocs;
