import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('条件树', 'Criteria tree'),
  summary: text(
    '条件怎样组合、各自是否满足、依据哪一条。',
    'How conditions are joined, whether each is met, and by which clause.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '项目的申请条件：没有回答时只显示规则本身。',
      'The conditions of a programme; without answers it shows the rule alone.',
    ),
    text(
      '结论的理由：把 explanation 和 criterion 一起给，人数、评定机关等字样才齐全。',
      'The reason of a verdict: give explanation and criterion together, or counts and authorities are missing.',
    ),
  ],
  whenNot: [
    { when: text('只要结论。', 'The verdict alone.'), instead: 'Verdict' },
    { when: text('没有真假的规定。', 'Rules without a truth.'), instead: 'CitedList' },
  ],
  states: [
    {
      name: text('规则', 'Rule'),
      meaning: text('没有真假，前面一个圆点。', 'No truth; a dot before it.'),
    },
    {
      name: text('满足', 'Met'),
      meaning: text(
        '绿色勾，写“满足”和您的回答；没有问过、由其他回答得知的，写明由什么得知。',
        'A green tick, the word, and the reader’s answer; or, where that follows from others, why.',
      ),
    },
    {
      name: text('不满足', 'Not met'),
      meaning: text(
        '灰色叉：是答案，不是错误，所以不用红色。',
        'A grey cross: an answer and no fault, so it is not red.',
      ),
    },
    {
      name: text('尚不清楚', 'Not known yet'),
      meaning: text(
        '蓝色问号，写“您还没有回答”。',
        'A blue question mark, and that it was not answered.',
      ),
    },
    {
      name: text('由主管部门评定', 'An authority decides'),
      meaning: text('天平，写明由谁评定。', 'Scales, and who decides.'),
    },
    {
      name: text('文件未载明', 'Not stated'),
      meaning: text('写明文件没有说具体条件。', 'It says that the document gives no condition.'),
    },
    {
      name: text('组', 'Group'),
      meaning: text(
        '标题加粗，下面写“满足其中至少 2 项”等，成员缩进。',
        'A bold heading, how its members count, and the members set in.',
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
      '嵌套的列表，每一组的列表以该组的话为名，所以能听出哪几条属于它。',
      'Nested lists, each named by the words of its group: what belongs to it can be heard.',
    ),
    text(
      '每条依次读：条件、真假、您的回答、我们的理解、查看依据。',
      'Each is heard as condition, truth, answer, reading, source.',
    ),
    text('符号不读，字说了同样的事。', 'Signs are not read; the words say the same.'),
  ],
  knownIssues: [
    text(
      '现有规则最深七层。窄屏上第三层起只靠竖线缩进，七层并排的竖线不好数，请看各组的标题。',
      'Today’s rules go seven deep. On a narrow screen the line alone sets members in from the third level on, and seven lines are hard to count: read the headings of the groups.',
    ),
    text(
      '与所在组依据相同的条件不重复显示依据：从中间读起时要回看组的依据。',
      'A condition with its group’s own source does not repeat it: who starts in the middle has to look up.',
    ),
  ],
} satisfies PartDocs;
