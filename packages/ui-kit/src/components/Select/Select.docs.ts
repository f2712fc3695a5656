import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('下拉列表', 'Select'),
  summary: text(
    '从一张长列表里选一个；用的是浏览器自己的列表。',
    'One of a long list: the browser’s own.',
  ),
  status: 'settled',
  whenToUse: [
    text('选项多于七个，而且读者认得每一项。', 'For more than seven choices that readers know.'),
    text('筛选条件。', 'For filters.'),
  ],
  whenNot: [
    { when: text('选项不超过七个。', 'For up to seven choices.'), instead: 'ChoiceGroups' },
    {
      when: text('选项几十个，要靠输入来找。', 'For dozens, found by typing.'),
      instead: 'Combobox',
    },
    { when: text('可以选几个。', 'Where several can be chosen.'), instead: 'ChoiceGroups' },
  ],
  states: [
    {
      name: text('未选', 'Not chosen'),
      meaning: text(
        '显示“请选择”，代表没有回答，可以选回来。',
        '“Choose one” stands for no answer and can be chosen again.',
      ),
    },
    {
      name: text('名称太长', 'Long names'),
      meaning: text('框内截断，展开的列表里完整。', 'Cut off in the box, whole in the list.'),
    },
    {
      name: text('有误', 'With an error'),
      meaning: text('错误在上方，边框变色。', 'The error stands above, the border changes.'),
    },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('移到列表。', 'Moves to it.') },
    {
      keys: ['↓'],
      does: text('下一项；有的系统先展开。', 'The next entry; some systems open the list first.'),
    },
    { keys: ['Space'], does: text('展开。', 'Opens it.') },
  ],
  screenReader: [
    text(
      '读作组合框，带名称、提示和错误，以及当前所选。',
      'A combobox with its name, hint and error, and what is chosen.',
    ),
  ],
  knownIssues: [
    text(
      '选项自己的提示（hint）在这里不显示：需要提示就用单选。',
      'The hints of choices are not shown here: where they are needed, take radios.',
    ),
    text(
      '展开的列表由系统画，不随显示方式变大；关怀模式的读者更适合单选。',
      'The open list is drawn by the system and does not grow with the display mode: readers of large type are better served by radios.',
    ),
  ],
} satisfies PartDocs;
