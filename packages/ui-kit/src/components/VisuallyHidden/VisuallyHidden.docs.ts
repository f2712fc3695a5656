import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('仅供读屏', 'Visually hidden'),
  summary: text('看不见、但会读出来的文字。', 'Words that are heard and not seen.'),
  status: 'settled',
  whenToUse: [
    text(
      '同一个短词在页上出现几次，看得出差别、听不出：补上对象。',
      'Where a short word stands several times and only the eye can tell them apart: add the object.',
    ),
  ],
  whenNot: [
    {
      when: text('对看的人也有用的说明。', 'For anything useful to the eye too.'),
      instead: 'Layout',
    },
    {
      when: text('隐藏后按键才出现的链接。', 'For a link that appears with the keyboard.'),
      instead: 'SkipLink',
    },
  ],
  states: [
    {
      name: text('总是', 'Always'),
      meaning: text('不占位置；打印也不印。', 'It takes no room, also not on paper.'),
    },
  ],
  keyboard: [],
  screenReader: [
    text(
      '在原来的位置按文字读出；放进链接或按钮就成为名称的一部分。',
      'Read in its place; inside a link or a button it becomes part of the name.',
    ),
  ],
  knownIssues: [
    text(
      '不要放可以获得焦点的东西：焦点会消失在看不见的地方。',
      'Nothing that takes the focus may stand in it: the focus would vanish.',
    ),
    text(
      '网页翻译和语音控制的用户看不到它：可见的词要放在最前。',
      'People who use voice control say what they see: let the visible words come first.',
    ),
  ],
} satisfies PartDocs;
