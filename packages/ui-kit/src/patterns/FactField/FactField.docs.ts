import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('事实输入', 'Fact field'),
  summary: text('按事实的类型给出合适的输入方式。', 'The field that fits a fact.'),
  status: 'settled',
  whenToUse: [
    text(
      '逐题问答的一页：asQuestion，问题就是页面标题，并说明为什么问。',
      'A page with one question: asQuestion makes the question the page’s heading and says why it is asked.',
    ),
    text(
      '工具里的一张表单：不加 asQuestion，用短名作标签。',
      'A form of a tool: without it, the short name is the label.',
    ),
  ],
  whenNot: [
    {
      when: text('填的不是政策包里的事实。', 'What is entered is no fact of a pack.'),
      instead: 'TextField',
    },
  ],
  states: [
    {
      name: text('未回答', 'No answer'),
      meaning: text(
        '没有预先选好的项；跳过等于不知道。',
        'Nothing is chosen beforehand; to skip is not to know.',
      ),
    },
    {
      name: text('已回答', 'Answered'),
      meaning: text('回来修改时看到原先的答案。', 'Who comes back finds the answer.'),
    },
    {
      name: text('有误', 'In error'),
      meaning: text(
        '标签下写原因和办法；数字、日期自己会查，页面也可给 error。',
        'Reason and remedy below the label; numbers and dates check themselves, and the page may give an error.',
      ),
    },
    {
      name: text('选项多', 'Many options'),
      meaning: text(
        '作为表单里的一项，超过七个用下拉列表；单独成题时全部列出。',
        'As one field of a form more than seven become a list; as a question all are shown.',
      ),
    },
    {
      name: text('可多选', 'Several'),
      meaning: text(
        '带“以上都没有”，它本身是一个回答。',
        'With “None of these”, which is an answer of its own.',
      ),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '移到字段；一组单选只停一次。',
        'Moves to the field; a group of radios is one stop.',
      ),
    },
    { keys: ['↓'], does: text('下一个单选项并选中。', 'Next radio, and chooses it.') },
    { keys: ['↑'], does: text('上一个单选项并选中。', 'Previous radio, and chooses it.') },
    { keys: ['Space'], does: text('勾选或取消复选项。', 'Ticks or unticks a box.') },
  ],
  screenReader: [
    text(
      '单选、多选、日期是一组，组名是问题；提示和“为什么问”随组读出。',
      'Radios, boxes and dates are a group named by the question; hint and reason are heard with it.',
    ),
    text(
      '单位（%、人）作为说明读出，不在名字里。',
      'The unit is heard as a description, not in the name.',
    ),
  ],
  knownIssues: [
    text(
      '单选选中后不能用键盘取消，只能跳过整题。',
      'A radio once chosen cannot be taken back by keyboard; only the whole question can be skipped.',
    ),
    text('下拉列表不显示选项的提示文字。', 'A list does not show the hints of its options.'),
  ],
} satisfies PartDocs;
