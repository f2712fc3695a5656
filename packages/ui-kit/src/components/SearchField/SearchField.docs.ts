import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('搜索框', 'Search field'),
  summary: text(
    '按词查找；输入法还在组字时不查。',
    'Finds by words; never searches for half a syllable.',
  ),
  status: 'settled',
  whenToUse: [
    text('查找项目、服务、条款。', 'To find programmes, services, clauses.'),
    text(
      '边输边出结果：不给 onSearch，就没有按钮。',
      'Without onSearch there is no button: results follow the typing.',
    ),
  ],
  whenNot: [
    {
      when: text('从固定的清单里选一个作为答案。', 'To choose an answer from a fixed list.'),
      instead: 'Combobox',
    },
    { when: text('几个条件的筛选。', 'To filter by a few conditions.'), instead: 'Select' },
  ],
  states: [
    {
      name: text('有按钮', 'With a button'),
      meaning: text('回车或按钮才搜索。', 'Searches on Enter or the button.'),
    },
    {
      name: text('没有按钮', 'Without'),
      meaning: text('每个完整的词都告诉页面。', 'The page hears of every finished word.'),
    },
    {
      name: text('隐藏标签', 'Label hidden'),
      meaning: text(
        '看不到标签时仍有名称；占位文字只是例子。',
        'It still has its name; the placeholder is only an example.',
      ),
    },
    { name: text('打印', 'On paper'), meaning: text('不印。', 'Not printed.') },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text('移到搜索框，再到按钮。', 'Moves to the box, then to the button.'),
    },
    {
      keys: ['Enter'],
      does: text(
        '搜索；组字时归输入法。',
        'Searches; while composing it belongs to the input method.',
      ),
    },
    {
      keys: ['Escape'],
      does: text('清空（由浏览器决定）。', 'Clears it, in browsers that do so.'),
    },
  ],
  screenReader: [
    text('是“搜索”地标，里面的搜索框有名称。', 'A search landmark with a named search box.'),
  ],
  knownIssues: [
    text(
      '结果数要由页面放在状态区里播报，搜索框不知道结果。',
      'The number of results must be announced by the page: the field knows nothing of them.',
    ),
    text(
      '清空按钮是浏览器自带的，Firefox 没有。',
      'The button that clears it is the browser’s own; Firefox has none.',
    ),
  ],
} satisfies PartDocs;
