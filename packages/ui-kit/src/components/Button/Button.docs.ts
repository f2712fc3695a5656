import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('按钮', 'Button'),
  summary: text(
    '让读者做一件事：继续、保存、重试。',
    'Lets the reader do something: continue, save, try again.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '提交答案、开始核对、重试、打印等动作。',
      'For an act: sending an answer, starting the check, trying again, printing.',
    ),
    text(
      '一页只有一个主要按钮，写明按下之后发生什么。',
      'One primary button on a page, saying what happens when it is pressed.',
    ),
  ],
  whenNot: [
    { when: text('只是去往另一页。', 'To go to another page.'), instead: 'Link' },
    {
      when: text('展开或收起一段内容。', 'To open or fold a piece of content.'),
      instead: 'Disclosure',
    },
  ],
  states: [
    {
      name: text('主要', 'Primary'),
      meaning: text(
        '本页的下一步，实心强调色。',
        'The next step of the page, filled with the accent.',
      ),
    },
    {
      name: text('次要', 'Secondary'),
      meaning: text('其他动作，带边框。', 'Other acts, outlined.'),
    },
    {
      name: text('文字', 'Plain'),
      meaning: text('不太要紧的动作，看起来像链接。', 'A lesser act; it reads as a link.'),
    },
    {
      name: text('获得焦点', 'Focused'),
      meaning: text(
        '外圈三像素焦点框，不遮住文字。',
        'A ring of three pixels around it that hides no text.',
      ),
    },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('移到按钮。', 'Moves to the button.') },
    { keys: ['Enter'], does: text('按下按钮。', 'Presses it.') },
    {
      keys: ['Space'],
      does: text(
        '按下按钮；做成链接的按钮除外。',
        'Presses it, unless it is a link that looks like a button.',
      ),
    },
  ],
  screenReader: [
    text(
      '读作“按钮”加上面的文字；做成链接的读作“链接”。',
      'Heard as “button” with its words; one that is a link is heard as “link”.',
    ),
  ],
  knownIssues: [
    text(
      '没有禁用的样子：按不动的按钮不说明原因。请让它可按，再说明还缺什么。',
      'There is no disabled look: a button that cannot be pressed gives no reason. Let it be pressed, then say what is missing.',
    ),
  ],
} satisfies PartDocs;
