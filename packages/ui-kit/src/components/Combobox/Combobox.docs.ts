import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('可查找的列表', 'Combobox'),
  summary: text(
    '从十项以上的长列表里选一项：输入几个字，列表随之缩短。',
    'One of ten choices or more: the list narrows as the reader types.',
  ),
  status: 'new',
  whenToUse: [
    text(
      '选项在十项以上，而答案是读者心里已有的一个词，例如行业。',
      'For ten choices or more where the answer is a word the reader already has in mind, such as an industry.',
    ),
    text(
      '选项有几种叫法：把另一种语言、简称放进 also，输入哪一种都能找到。',
      'Where a choice goes by several names: put the other language or an abbreviation into also, and each of them finds it.',
    ),
  ],
  whenNot: [
    {
      when: text('选项不到十个，一眼能看完。', 'Fewer than ten choices, read in one look.'),
      instead: 'ChoiceGroups',
    },
    { when: text('可以选几个。', 'Where several can be chosen.'), instead: 'ChoiceGroups' },
    {
      when: text(
        '读者不知道有哪些选项，需要先通读。',
        'Where readers do not know the choices and must read them first.',
      ),
      instead: 'ChoiceGroups',
    },
    { when: text('查找页面内容。', 'To search pages.'), instead: 'SearchField' },
  ],
  states: [
    {
      name: text('正在载入', 'While loading'),
      meaning: text(
        '先是浏览器自己的下拉列表，同样能选；读者正在用它时不会被换掉。载入失败或浏览器太旧时一直是它。',
        'The browser’s own list, which works; it is not replaced while the reader is in it. It stays where the rest cannot be loaded or the browser is too old.',
      ),
    },
    {
      name: text('空', 'Empty'),
      meaning: text(
        '框内提示可以输入，也可以打开列表。',
        'The box says that one can type or open the list.',
      ),
    },
    {
      name: text('展开', 'Open'),
      meaning: text(
        '列表在框下；下方放不下时在上方。已选的一项有对勾，箭头走到的一项有色条。',
        'The list lies below the box, above it where there is no room. A tick marks what is chosen, a bar where the arrows are.',
      ),
    },
    {
      name: text('没有相符的', 'Nothing fits'),
      meaning: text(
        '列表里写明，也读出来；换一个词即可。',
        'Said in the list and aloud; another word helps.',
      ),
    },
    {
      name: text('没选就离开', 'Left without choosing'),
      meaning: text(
        '输入的字恢复成原来的答案：框里永远是列表中的一项，或者空。',
        'What was typed gives way to the answer that stands: the box holds one of the choices or nothing.',
      ),
    },
    {
      name: text('有误', 'With an error'),
      meaning: text('错误在上方，边框变色。', 'The error stands above, the border changes.'),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '移到输入框；箭头按钮不占一步。',
        'Moves to the box; the arrow button is no stop of its own.',
      ),
    },
    {
      keys: ['↓'],
      does: text(
        '打开全部列表，或走到下一项。',
        'Opens the whole list, or goes to the next entry.',
      ),
    },
    {
      keys: ['↑'],
      does: text(
        '从末尾打开，或走到上一项。',
        'Opens it from the end, or goes to the entry before.',
      ),
    },
    {
      keys: ['Enter'],
      does: text(
        '列表展开时选定；收起时提交表单。输入法的回车什么也不选。',
        'Takes the entry while the list is open, sends the form when it is closed. The Enter of an input method takes nothing.',
      ),
    },
    {
      keys: ['Escape'],
      does: text(
        '收起列表，恢复原来的答案；在对话框里只收起列表。',
        'Closes the list and goes back to the answer that stands; inside a dialog it closes the list alone.',
      ),
    },
  ],
  screenReader: [
    text(
      '组合框，名称、提示、为什么问和错误与其他字段一样相连。',
      'A combobox; name, hint, reason and error are tied to it as to every other field.',
    ),
    text(
      '展开和缩短时读出还有几项；没有相符的，读出输入的字。',
      'How many entries are left is heard when it opens and narrows; if nothing fits, that is heard with what was typed.',
    ),
    text(
      '打开列表时，列表以外的内容暂时不被读到；通知、对话框和别处的浮层除外。',
      'While the list is open the rest of the page is not read, but for notices, dialogs and other overlays.',
    ),
  ],
  knownIssues: [
    text(
      '在对话框里，“还有几项”由页面末尾的播报区读出，可能听不到；“没有相符的”在框旁播报，总能听到。',
      'Inside a dialog, “so many left” is spoken from the end of the page and may not be heard; “nothing fits” is spoken beside the box and is.',
    ),
    text(
      '手机上输入法占去半个屏幕时，列表只露出几项。',
      'On a phone whose keyboard takes half the screen only a few entries are in sight.',
    ),
    text('不能按拼音首字母找。', 'It does not find by pinyin initials.'),
  ],
} satisfies PartDocs;
