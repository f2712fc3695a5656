import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('金额', 'Money'),
  summary: text(
    '以元或万元填金额，下方用完整写法重复一遍读到的数。',
    'An amount in CNY or tens of thousands; what was understood is repeated in full below.',
  ),
  status: 'settled',
  whenToUse: [
    text('工资、注册资本、投入、产值等。', 'For pay, capital, spending, output.'),
    text(
      '读者手里的数多半以万元计：unit="wan"。',
      'unit="wan", where the figures people hold are mostly in 万元.',
    ),
  ],
  whenNot: [
    { when: text('只看金额、不填。', 'To show an amount.'), instead: 'AmountView' },
    { when: text('比例和数量。', 'For shares and counts.'), instead: 'NumberField' },
  ],
  states: [
    {
      name: text('空', 'Empty'),
      meaning: text(
        '下方留出一行，填写时版面不跳。',
        'A line is kept free below, so that nothing jumps.',
      ),
    },
    {
      name: text('已读懂', 'Understood'),
      meaning: text('“即 300,000 元”。', '“That is CNY 300,000”.'),
    },
    {
      name: text('带单位填写', 'Unit typed along'),
      meaning: text(
        '“30万”“３０”“1,200”都认得。',
        '“30万”, full-width figures and separators are read too.',
      ),
    },
    {
      name: text('换单位', 'Unit changed'),
      meaning: text(
        '刚填的数字不变、意思变；原有的金额不变、写法变。',
        'A figure just typed stays and means another amount; an amount from before stays and is shown in the new unit.',
      ),
    },
    {
      name: text('读不懂', 'Not understood'),
      meaning: text('离开之后才说，并给例子。', 'Said once the field is left, with an example.'),
    },
  ],
  keyboard: [
    { keys: ['Tab'], does: text('数字框，然后单位。', 'The figure, then the unit.') },
    { keys: ['↓'], does: text('在单位上：换单位。', 'On the unit: changes it.') },
  ],
  screenReader: [
    text(
      '数字框以问题命名，提示和错误随后读出；下拉框名为“问题：金额单位”。',
      'The box is named by the question, with hint and error; the list is named by the question too.',
    ),
    text(
      '停下不填时，轻声播报一次完整写法。',
      'When the typing rests, the full amount is announced once, politely.',
    ),
  ],
  knownIssues: [],
} satisfies PartDocs;
