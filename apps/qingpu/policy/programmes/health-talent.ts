import type { ProgrammeInput } from '@portal/rules-core';
import {
  all,
  forDistrict,
  is,
  judgedBy,
  oneOffUpTo,
  say,
  text,
  wan,
} from '@portal/rules-core/author';
import { introduced } from '../introduced.ts';

const { cite, id } = forDistrict('qingpu');

export const healthTalent: ProgrammeInput = {
  id: id('health-talent'),
  name: text('卫生高端人才补贴', 'Subsidy for leading health professionals'),
  summary: text(
    '引进到青浦卫生系统的学科拔尖等高端人才，补贴最高80万元。',
    'Top specialists and other leading health professionals whom Qingpu brings in: a subsidy of up to CNY 800,000.',
  ),
  audience: ['person'],
  needs: ['one-off-money'],
  citation: cite('main/2.5'),
  criteria: all([
    introduced('main/2.5'),
    is(
      'work.industry',
      'health',
      say('在卫生领域工作', 'Working in health care', cite('main/2.5')),
    ),
    judgedBy(
      text(
        '认定机关（文件未写明）',
        'the body that recognises them, which the document does not name',
      ),
      say(
        '属于学科拔尖等卫生高端人才',
        'A top specialist, or otherwise at the head of the profession',
        cite('main/2.5'),
        text(
          '“学科拔尖等高端人才”没有可以直接对照的标准，按需要认定处理。',
          'No standard is given that could be checked directly, so it is treated as a matter for recognition.',
        ),
      ),
    ),
  ]),
  benefits: [
    {
      id: 'subsidy',
      name: text('引进补贴', 'Subsidy on joining'),
      need: 'one-off-money',
      amount: oneOffUpTo(wan(80)),
      citation: cite('main/2.5'),
      terms: text(
        '是否一次付清未载明。文件还说要引进激励紧缺卫生人才、选拔培养优秀人才，内容都没有写明。',
        'Whether it is paid at once is not stated. The document also speaks of incentives for scarce health professionals and of selecting and training excellent ones, without saying what they are.',
      ),
    },
  ],
  notStated: ['criteria', 'process', 'duration', 'deadline', 'contact'],
};
