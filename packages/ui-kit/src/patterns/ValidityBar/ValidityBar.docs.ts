import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('有效性', 'Validity bar'),
  summary: text(
    '文件是否有效、从何时到何时、日期从哪里来。',
    'Whether a document holds, from when until when, and what the dates rest on.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '项目页和文件页的开头，读者目光先到的地方。',
      'At the start of a programme’s or document’s page, where the eye begins.',
    ),
  ],
  whenNot: [
    { when: text('卡片里只要一个词。', 'One word on a card.'), instead: 'Verdict' },
    {
      when: text('几份文件的有效期放在一起看。', 'The periods of several documents together.'),
      instead: 'TimeLine',
    },
  ],
  states: [
    {
      name: text('在有效期内', 'In force'),
      meaning: text(
        '写距到期几天；最后一天写“当日到期”。',
        'How many days are left; on the last it says so.',
      ),
    },
    {
      name: text('尚未生效', 'Not yet'),
      meaning: text('写距生效几天。', 'In how many days it takes effect.'),
    },
    {
      name: text('已到期', 'Ended'),
      meaning: text('灰色叉，日期照写。', 'A grey cross; the dates stay.'),
    },
    {
      name: text('未载明到期日', 'No end stated'),
      meaning: text(
        '日期处写“文件未载明”，并写我们的理解。',
        '“Not stated in the document” for the date, and how we read it.',
      ),
    },
    {
      name: text('只有印出的期限', 'As printed'),
      meaning: text(
        '页面不知道是哪一天时不写状态，只写两个日期。',
        'On a page that knows no day there is no status, only the two dates.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '窄屏上移到“查看依据”；宽屏上依据就在旁边，没有可停的地方（除非条款是链接）。',
        'On a narrow screen to “Show source”; on a wide one the source stands beside and takes no focus, unless the clause is a link.',
      ),
    },
    { keys: ['Enter'], does: text('展开或收起依据。', 'Shows or hides the source.') },
    { keys: ['Space'], does: text('同上。', 'The same.') },
  ],
  screenReader: [
    text(
      '两个日期是术语和定义，读“生效，2024年7月1日，……”。',
      'The dates are terms with definitions: “From, 1 July 2024, …”.',
    ),
    text('状态带上截至哪一天。', 'The status says for which day it holds.'),
  ],
  knownIssues: [
    text(
      '天数按给定的日子算，不随时间走；页面过夜不刷新就旧了。',
      'Days are counted from the day given and do not move: a page left open overnight is stale.',
    ),
  ],
} satisfies PartDocs;
