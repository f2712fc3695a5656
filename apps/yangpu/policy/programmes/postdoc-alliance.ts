import type { ProgrammeInput } from '@portal/rules-core';
import { all, any, figureNotStated, inKind, is, oneOf, say, text } from '@portal/rules-core/author';
import { cite, ENTERPRISES, figureMissing, id, judged, nothingStated } from '../words.ts';

const MEMBERS = cite('annex/3.4/p3');

const researcher = all(
  [
    is(
      'yangpu:postdoctoral',
      true,
      say(
        '博士后研究人员；长三角高校、科研院所的优先',
        'A postdoctoral researcher; those at universities and institutes of the delta come first',
        MEMBERS,
        text(
          '条款说“优先吸纳”长三角的博士后，没有说不收其他博士后，所以这里不以长三角为限；能否参加由吸纳的单位决定。',
          'The clause takes researchers of the delta “first” and does not shut out others, so that the delta is no condition here; the member that takes them on decides.',
        ),
      ),
    ),
    judged('由参加联盟的单位吸纳', 'Taken on by a member of the alliance', MEMBERS),
  ],
  { words: text('博士后', 'Researchers'), citation: MEMBERS },
);

const enterprise = all(
  [
    oneOf('employer.kind', ENTERPRISES, say('企业', 'An enterprise', MEMBERS)),
    judged(
      '科技创新型企业，经筛选符合条件',
      'A technology enterprise that is chosen as meeting the conditions',
      MEMBERS,
      text(
        '筛选条件没有写明；联盟面向宁波、杭州、南通、台州等“1+N”成员，杨浦的企业和成员城市的企业都可能在内。',
        'The conditions are not stated; the alliance turns to “1+N” members such as Hangzhou, Ningbo, Taizhou and Nantong, so that enterprises of Yangpu and of those cities may all be meant.',
      ),
    ),
  ],
  { words: text('企业', 'Enterprises'), citation: MEMBERS },
);

export const postdocAlliance: ProgrammeInput = {
  id: id('postdoc-alliance'),
  name: text(
    '长三角博士后创新实践基地联盟',
    'Yangtze River Delta alliance of postdoctoral practice bases',
  ),
  summary: text(
    '探索组建的跨区域平台：筛选科技企业，优先吸纳长三角的博士后开展攻关、交流、开发和转化；经费资助、薪酬福利和成果奖励由成员共担共享。集中在人工智能、科技服务、区块链等领域。',
    'A platform across the region that the plan means to explore: technology enterprises are chosen and take on postdoctoral researchers of the delta first, for research, exchange, development and commercialisation; members share in funding, pay and benefits, and awards. It centres on fields such as artificial intelligence, technology services and blockchain.',
  ),
  audience: ['person', 'employer'],
  needs: ['research', 'salary-and-awards'],
  citation: cite('annex/3.4/p3', 'annex/3.4/p2', 'annex/3.4/p4', 'annex/3.4'),
  criteria: any([researcher, enterprise], {
    words: text('以下两类，有一类即可', 'Either of these'),
    citation: MEMBERS,
  }),
  benefits: [
    {
      id: 'joint-research',
      name: text(
        '学术交流、科研攻关、成果转化和技术开发的合作',
        'Joint research, exchange, development and commercialisation',
      ),
      need: 'research',
      amount: inKind,
      citation: cite('annex/3.4/p3', 'annex/3.4/p2', 'annex/3.4/p4'),
      terms: text(
        '围绕区块链、位置服务、人工智能、工业互联网、科技服务、新一代汽车等领域；联盟还要协同政策、共享科研资源。',
        'In artificial intelligence, technology services, the new generation of vehicles, the industrial internet, blockchain, location services and the like; policies are to be aligned and research resources shared.',
      ),
    },
    {
      id: 'research-funding',
      name: text('经费资助', 'Funding'),
      need: 'research',
      amount: figureNotStated,
      citation: MEMBERS,
      terms: figureMissing,
    },
    {
      id: 'pay',
      name: text('薪酬福利', 'Pay and benefits'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: MEMBERS,
      when: researcher,
      terms: figureMissing,
    },
    {
      id: 'award',
      name: text('科研成果奖励', 'Awards for research results'),
      need: 'salary-and-awards',
      amount: figureNotStated,
      citation: MEMBERS,
      when: researcher,
      terms: figureMissing,
    },
  ],
  notStated: nothingStated,
  interpretation: text(
    '规划说的是“探索组建”联盟，待遇要由成员建立共担共享机制来定；薪酬、成果奖励这里理解为给博士后本人。',
    'The plan speaks of exploring the alliance, and what is given depends on how its members share; pay and awards are read as going to the researcher.',
  ),
};
