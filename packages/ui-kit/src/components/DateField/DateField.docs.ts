import { text } from '@portal/rules-core/author';
import type { PartDocs } from '../../docs/part-docs.ts';

export default {
  name: text('日期', 'Date'),
  summary: text(
    '年、月、日三个框，直接填；需要查日子时可加日历。',
    'Year, month and day in three boxes to type into; a calendar beside them where a day is looked up.',
  ),
  status: 'settled',
  whenToUse: [
    text(
      '读者记得的日期：出生日期、入职日期、证书日期。',
      'For dates known by heart: birth, start of a job, a certificate.',
    ),
    text(
      '要在近处找一天（例如“截至某日”）：加 picker。',
      'With picker, for a day that is looked for nearby, such as “as of”.',
    ),
  ],
  whenNot: [
    {
      when: text('只问年份或月数。', 'For a year or a number of months alone.'),
      instead: 'NumberField',
    },
    { when: text('从现在算起的期限。', 'For a period counted from now.'), instead: 'Select' },
  ],
  states: [
    {
      name: text('空', 'Empty'),
      meaning: text(
        '按语言的顺序：中文年月日，英文日月年。',
        'In the order of the language: year, month, day in Chinese; day, month, year in English.',
      ),
    },
    {
      name: text('填到一半', 'Half filled'),
      meaning: text(
        '不报错；三个框都离开后才说缺什么。',
        'Says nothing; only once all three are left is it said what is missing.',
      ),
    },
    {
      name: text('没有这一天', 'No such day'),
      meaning: text(
        '例如2月29日：说明日历上没有，请核对。',
        'Such as 29 February of a common year: said so, with what to check.',
      ),
    },
    {
      name: text('正在载入日历', 'Calendar loading'),
      meaning: text(
        '第一次按下时才载入；三个框一直能用。旧浏览器没有日历按钮。',
        'It is fetched when its button is first pressed; the boxes work all the while. Older browsers have no such button.',
      ),
    },
    {
      name: text('超出范围', 'Out of range'),
      meaning: text('说明最早或最晚哪一天。', 'Says the first or the last day that can be given.'),
    },
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: text(
        '在三个框之间移动，再到日历按钮。',
        'Moves between the boxes, then to the button of the calendar.',
      ),
    },
    {
      keys: ['Enter'],
      does: text(
        '在日历按钮上：打开日历；在日历里：选定。',
        'On the calendar’s button: opens it; in the calendar: takes the day.',
      ),
    },
    {
      keys: ['→'],
      does: text(
        '在日历里：后一天；← 为前一天。',
        'In the calendar: the next day; ← the day before.',
      ),
    },
    {
      keys: ['↓'],
      does: text(
        '在日历里：后一周的同一天；↑ 为前一周。',
        'In the calendar: the same day of the next week; ↑ of the week before.',
      ),
    },
    {
      keys: ['PageDown'],
      does: text(
        '在日历里：下一个月的同一天；PageUp 为上一个月。',
        'In the calendar: the same day of the next month; PageUp of the month before.',
      ),
    },
    {
      keys: ['Escape'],
      does: text(
        '关闭日历，焦点回到按钮。',
        'Closes the calendar; the focus goes back to its button.',
      ),
    },
  ],
  screenReader: [
    text(
      '是一个组，名称是问题；三个框分别读作年、月、日。错误随组读出。',
      'A group named by the question, its boxes named year, month and day; the error is heard with the group.',
    ),
    text(
      '日历是有名称的对话框，打开时焦点在所选的那天；日子连同星期读出，选定后读出“已选择”和日期。',
      'The calendar is a named dialog, the focus begins on the chosen day; days are heard with their weekday, and the chosen date is said afterwards.',
    ),
  ],
  knownIssues: [
    text(
      '错误摘要总是领到第一个框，不一定是填错的那个。',
      'The error summary always leads to the first box, not always to the wrong one.',
    ),
    text(
      '不自动跳到下一框：自动跳会让改错变难，请不要加。',
      'The focus does not jump to the next box by itself; that would make corrections harder, so do not add it.',
    ),
  ],
} satisfies PartDocs;
