import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('页脚', 'Site footer'),
  summary: text(
    '页面的结尾：谁在维护、内容从何而来、更多信息在哪里。',
    'The end of the page: who stands behind it, where the content comes from, where to read more.',
  ),
  status: 'settled',
  whenToUse: [text('每个文档一次。', 'Once a document.')],
  whenNot: [
    {
      when: text(
        '办事入口：读者很少看到页脚。',
        'For the way to a service: few readers get this far.',
      ),
      instead: 'SiteHeader',
    },
  ],
  states: [
    {
      name: text('只有文字', 'Words only'),
      meaning: text('没有链接时不出现空的导航。', 'Without links there is no empty navigation.'),
    },
    {
      name: text('打印', 'On paper'),
      meaning: text('文字印出，链接不印。', 'The words are printed, the links are not.'),
    },
  ],
  keyboard: [{ keys: ['Tab'], does: text('依次移到各链接。', 'Moves along the links.') }],
  screenReader: [
    text(
      '是页脚地标；链接在名为“页脚导航”的导航里。',
      'The contentinfo landmark; its links stand in a navigation named “Footer”.',
    ),
  ],
  knownIssues: [
    text(
      '嵌在别的页面里时不要用：文档会有两个页脚地标。',
      'Not inside another page: the document would have two such landmarks.',
    ),
  ],
} satisfies PartDocs;
