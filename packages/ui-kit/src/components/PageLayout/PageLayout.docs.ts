import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('页面外框', 'Page layout'),
  summary: text(
    '一个文档的外框：跳转链接、页头、正文、页脚。',
    'The frame of a document: skip link, header, main, footer.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '每个文档一次，由宿主或独立页面使用。',
      'Once a document, by the host or a page that stands alone.',
    ),
  ],
  whenNot: [
    {
      when: text(
        '嵌入别的页面里的部分：只带自己的内容。',
        'For a part mounted inside another page: it brings its content only.',
      ),
      instead: 'Layout',
    },
  ],
  states: [
    {
      name: text('内容少', 'Little content'),
      meaning: text('页脚仍在屏幕底部。', 'The footer still stands at the foot of the screen.'),
    },
    {
      name: text('打印', 'On paper'),
      meaning: text(
        '页头只剩名称，导航和设置不印。',
        'Of the header only the name is printed, no navigation and no settings.',
      ),
    },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('第一站是“跳到正文”。', 'The first stop is “skip to content”.') },
  ],
  screenReader: [
    text(
      '地标各一个：页头、正文、页脚；导航各有名称。',
      'One landmark each: banner, main, contentinfo; every navigation has a name.',
    ),
    text(
      '正文可以接受焦点，换页后由宿主把焦点移来。',
      'main can take the focus: the host moves it there after navigation.',
    ),
  ],
  knownIssues: [
    text(
      '正文的 id 固定为 main：同一文档里不能有第二个。',
      'The id of the content is always main: a second one cannot stand in the same document.',
    ),
  ],
} satisfies PartDocs;
