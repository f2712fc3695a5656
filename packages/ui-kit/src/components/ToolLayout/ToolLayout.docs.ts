import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('计算页版式', 'Tool layout'),
  summary: text('一边填，一边看结果。', 'Answers on one side, the live result on the other.'),
  status: 'settled',
  whenToUse: [
    text(
      '任意顺序填写、结果随时变化的计算。',
      'For what can be answered in any order and counts at once.',
    ),
  ],
  whenNot: [{ when: text('一次问一个问题。', 'One question at a time.'), instead: 'QuestionPage' }],
  states: [
    {
      name: text('宽屏', 'Wide'),
      meaning: text('结果跟着滚动，一直看得见。', 'The result stays in view.'),
    },
    {
      name: text('手机', 'Phone'),
      meaning: text(
        '底部一条写着当前结果，点它到结果处。',
        'A bar at the foot says the result and leads to it.',
      ),
    },
    {
      name: text('放大到窗口很矮', 'Magnified'),
      meaning: text(
        '底部那条不再固定，免得挡住内容。',
        'The bar stays no longer, so that it covers nothing.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '先经过各个问题，再到结果；结果能用方向键滚动。',
        'Through the questions, then to the result, which the arrow keys scroll.',
      ),
    },
    { keys: ['Enter'], does: text('在底部那条上：到结果。', 'On the bar: goes to the result.') },
  ],
  screenReader: [
    text(
      '结果是有名字的区域；变化不自动朗读，以免打断填写。',
      'The result is a named region; its changes are not read out, so that nobody is interrupted while answering.',
    ),
  ],
  knownIssues: [
    text(
      '结果区可滚动，所以本身会得到焦点，即使不需要滚动。',
      'The result takes the focus because it may scroll, even where it does not.',
    ),
  ],
} satisfies PartDocs;
