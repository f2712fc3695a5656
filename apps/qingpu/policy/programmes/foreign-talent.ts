import type { ProgrammeInput } from '@portal/rules-core';
import { all, any, forDistrict, inKind, is, judgedBy, say, text } from '@portal/rules-core/author';

const { cite, id } = forDistrict('qingpu');

const foreignNational = is(
  'person.foreign',
  true,
  say('外国国籍', 'Foreign nationality', cite('main/4.2')),
);

export const foreignTalent: ProgrammeInput = {
  id: id('foreign-talent'),
  name: text('外籍和海外人才便利', 'Help for foreign and overseas talent'),
  summary: text(
    '外国人工作、居留事项设“单一窗口”，出入境和停居留更便利；部分外籍人才经许可可放宽年龄、学历和工作经历。',
    'One window for work and residence matters makes entry and stay easier; with permission, limits on age, education and experience may be relaxed for some.',
  ),
  audience: ['person', 'employer'],
  needs: ['entry-and-stay'],
  citation: cite('main/4.2', 'annex1/2.3'),
  criteria: any([
    foreignNational,
    is(
      'person.returnee',
      true,
      say(
        '留学回国',
        'Returned from study abroad',
        cite('annex1/2.3'),
        text(
          '海外人才服务窗口写在“青峰”顶尖人才的办法里，对象写的是海外人才、留学回国人才等，这里不限于顶尖人才。',
          'The window for overseas talent stands in the rules on top talent, but names overseas talent and returned students at large; it is not limited to top talent here.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'single-window',
      name: text('工作、居留“单一窗口”', 'One window for work and residence'),
      need: 'entry-and-stay',
      amount: inKind,
      citation: cite('main/4.2', 'annex1/2.3'),
      terms: text(
        '文件写的是推进设立；窗口地点和办理时间未载明。',
        'The document speaks of setting it up; place and hours are not stated.',
      ),
    },
    {
      id: 'relaxed-limits',
      name: text('放宽年龄、学历和工作经历限制', 'Relaxed limits on age, education and experience'),
      need: 'entry-and-stay',
      amount: inKind,
      citation: cite('main/4.2'),
      when: all([
        foreignNational,
        judgedBy(
          text('许可机关（文件未写明）', 'the permitting body, which the document does not name'),
          say(
            '打算长期在示范区工作的高科技人才、技能型人才，或受聘于符合示范区产业方向的单位，并经许可',
            'A high-technology or skilled professional who means to work long in the demonstration zone, or engaged by a unit in line with its industries; and permitted',
            cite('main/4.2'),
          ),
        ),
      ]),
      terms: text('放宽到什么程度未载明。', 'How far they are relaxed is not stated.'),
    },
  ],
  notStated: ['process', 'duration', 'deadline', 'contact'],
};
