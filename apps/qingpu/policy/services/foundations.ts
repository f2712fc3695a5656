import type { ServiceInput } from '@portal/rules-core';
import { measure } from './measure.ts';

/** Annex 5, part 3 (1): measures 1 and 2. */
export const foundations: ServiceInput[] = [
  measure({
    number: 1,
    slug: 'talent-management',
    name: ['完善人才管理工作机制', 'Better talent administration'],
    summary: [
      '区里研究以市场需求为导向的人才评价办法，分类分层明确服务对象，并定期公布紧缺人才职业清单。',
      'The district works out a way of assessing talent that follows the market, sorts whom it serves by kind and level, and regularly publishes a list of occupations in short supply.',
    ],
    audience: ['person', 'employer'],
    needs: ['career', 'recruitment'],
    places: ['annex5/3.1.1', 'main/4.1'],
    offers: [
      [
        '定期编制、发布青浦紧缺人才职业清单',
        'A list of occupations in short supply in Qingpu, drawn up and published regularly',
      ],
      [
        '探索体现市场需求的人才评价方式和标准',
        'Ways and standards of assessing talent that reflect what the market asks for',
      ],
      [
        '对人才分类分层，弄清各类人才的不同需要',
        'Talent sorted by kind and level, with the needs of each made clear',
      ],
      [
        '定期分析重点领域和产业的人才储备与缺口',
        'Regular studies of reserves and gaps in key fields and industries',
      ],
      [
        '青浦、嘉善、吴江三地探索统一人才制度标准，互认职业资格和技能资格',
        'Common standards for talent in Qingpu, Jiashan and Wujiang, and mutual recognition of professional and skill qualifications, being tried out',
        'main/4.1',
      ],
      [
        '三地共享公共培训、线上服务等公共服务资源，探索人事档案和人事信息互认',
        'Public training, online and other public services shared among the three; recognition of each other’s personnel files and information being tried out',
        'main/4.1',
      ],
    ],
  }),
  measure({
    number: 2,
    slug: 'information-platform',
    name: ['加强人才信息库建设', 'Talent information and enquiries'],
    summary: [
      '通过人才网站、微信公众号和服务热线查政策、看公告、提诉求；各服务部门共享信息。',
      'Look up policies and notices and send in requests through the talent website, the WeChat account and the hotline; the service departments share what they know.',
    ],
    audience: ['person', 'employer'],
    needs: ['daily-life', 'career'],
    places: ['annex5/3.1.2'],
    offers: [
      [
        '青浦人才网和“青浦人才网”微信公众号：区域动态、政策咨询、公示公告',
        'The Qingpu talent website and its WeChat account: district news, policy advice, public notices',
      ],
      ['“12333”人才服务热线', 'The talent service hotline 12333'],
      [
        '“绿色青浦”微博、微信，“两台一报”，政务网站和人才综合服务平台，也用来发布信息',
        'The “Green Qingpu” Weibo and WeChat accounts, the district’s broadcasters and newspaper, the government website and the talent service platform carry information as well',
      ],
      [
        '需求和诉求的反馈渠道，并探索及时反映的办法',
        'A way to send in needs and requests, with prompt handling being tried out',
      ],
      [
        '全区统一的人才基础数据库和高层次人才等子库，部门之间信息共享、服务联动',
        'One district database of talent with sub-databases for high-level and other talent; departments share it and act together',
      ],
    ],
  }),
];
