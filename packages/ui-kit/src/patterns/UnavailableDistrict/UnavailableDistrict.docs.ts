import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('暂不可用的区', 'Unavailable district'),
  summary: text(
    '某个区显示不了时，说出是哪个区、其余不受影响、可以怎么办。',
    'Says which district cannot be shown, that the others are not affected, and what to do.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '该区的数据没有取到或没有通过校验。',
      'A district whose data did not come or did not pass.',
    ),
    text(
      '首页各区之间，或该区自己的页面上。',
      'Among the tiles of the start page, or on the district’s own page.',
    ),
  ],
  whenNot: [
    {
      when: text(
        '只是该区自己的页面坏了，数据还在：用平台的通用页面显示，再加一条提示。',
        'Only the district’s own pages are broken and its data is there: show the shared pages with a notice.',
      ),
      instead: 'Notice',
    },
    { when: text('没有符合条件的结果。', 'Nothing matches.'), instead: 'EmptyState' },
  ],
  states: [
    { name: text('可重试', 'With retry'), meaning: text('主要办法。', 'The usual way.') },
    {
      name: text('另有去处', 'With a way on'),
      meaning: text(
        '在该区页面上加“回到首页”。',
        'On the district’s page also a way to the start.',
      ),
    },
    { name: text('只能等', 'Nothing to do'), meaning: text('没有按钮，只有说明。', 'Words only.') },
    {
      name: text('各区都一样', 'All alike'),
      meaning: text(
        '各区都读不到，或不知道其他区怎样：不说“其他各区不受影响”。',
        'None can be read, or nothing is known of the others: the sentence that they are not affected is left out.',
      ),
    },
    {
      name: text('没有发布', 'Not published'),
      meaning: text(
        '还没有发布或已撤下：重试也没有用，所以没有重试。',
        'Not published yet, or taken back: trying again would bring nothing and is not offered.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text('先到“重试”，再到其他去处。', 'To “Try again” first, then to other ways.'),
    },
    { keys: ['Enter'], does: text('按下。', 'Presses it.') },
    { keys: ['Space'], does: text('按下“重试”。', 'Presses “Try again”.') },
  ],
  screenReader: [
    text(
      '出现时立即播报（alert），先说区名。',
      'Announced as it appears (alert), the district’s name first.',
    ),
    text(
      '区名在标题里；level 按页面的层级给。',
      'The district is named in a heading; level is what the page asks for.',
    ),
    text(
      '重试时它被骨架换掉，焦点移到它所在的区域。',
      'When trying again puts a skeleton in its place, the focus goes to what it stood in.',
    ),
    text('原因只写在控制台，不念给读者。', 'The reason stands in the console and is not read out.'),
  ],
  knownIssues: [],
} satisfies PartDocs;
