import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('无法显示', 'Error state'),
  summary: text(
    '本该在这里的内容没能显示：说明发生了什么、什么还能用、怎么继续。',
    'Something that should be here could not be shown: what happened, what still works, how to go on.',
  ),
  status: 'settled',
  whenToUse: [
    text('页面、某个区或某项工具没有载入。', 'When a page, a district or a tool did not load.'),
    text(
      '地址不存在：不给“重试”，给别的去处。',
      'For an address that does not exist: no “try again”, but other ways on.',
    ),
  ],
  whenNot: [
    {
      when: text('读者填的内容有问题。', 'When what the reader filled in is at fault.'),
      instead: 'ErrorSummary',
    },
    {
      when: text('本来就没有内容。', 'When there is nothing to show in the first place.'),
      instead: 'EmptyState',
    },
    {
      when: text(
        '一个区不可用，其余照常。',
        'When one district is unavailable and the others are not.',
      ),
      instead: 'UnavailableDistrict',
    },
  ],
  states: [
    {
      name: text('可重试', 'Can be tried again'),
      meaning: text('有“重试”按钮。', 'With a button to try again.'),
    },
    { name: text('不可重试', 'Cannot'), meaning: text('只有别的去处。', 'Only other ways on.') },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text('移到“重试”和其他去处。', 'Moves to “try again” and the other ways on.'),
    },
    { keys: ['Enter'], does: text('按下按钮。', 'Presses the button.') },
  ],
  screenReader: [
    text(
      '出现时立即播报（alert），打断正在读的内容；焦点不移动。',
      'Announced at once when it appears (an alert), interrupting what is read; the focus stays.',
    ),
    text(
      '重试后它被别的内容换掉时，焦点移到它所在的区域（tabindex="-1"，一般是 main），不会丢失。',
      'When trying again puts something else in its place, the focus goes to what it stood in (tabindex="-1", as a rule main) and is not lost.',
    ),
    text(
      'level 让标题成为标题；一页只有它时用 1。',
      'With level its title is a heading; 1 where nothing else is on the page.',
    ),
  ],
  knownIssues: [
    text(
      '随页面一起送来时（不是后来出现），有的读屏软件不播报：整页出错时请同时把标题写进页面标题。',
      'Where it arrives with the page instead of appearing on it, some screen readers stay silent: put the title into the document’s title too.',
    ),
    text(
      '重试失败后文字不变，不会再播报一次。',
      'If trying again fails with the same words, nothing is announced a second time.',
    ),
  ],
} satisfies PartDocs;
