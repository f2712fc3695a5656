import type { Fact } from '../schema/fact.ts';
import { caseOf } from './follows.ts';

/** Professional titles and skill levels. */
export const titleFacts: readonly Fact[] = [
  {
    id: 'title.professional',
    subject: 'person',
    type: {
      kind: 'scale',
      options: [
        { id: 'none', label: { zh: '没有职称', en: 'No title' } },
        {
          id: 'junior',
          label: { zh: '初级', en: 'Junior' },
          hint: { zh: '例如助理工程师、助教', en: 'For example assistant engineer' },
        },
        {
          id: 'intermediate',
          label: { zh: '中级', en: 'Intermediate' },
          hint: { zh: '例如工程师、讲师、主治医师', en: 'For example engineer, lecturer' },
        },
        {
          id: 'associate-senior',
          label: { zh: '副高级', en: 'Associate senior' },
          hint: {
            zh: '例如高级工程师、副教授、副主任医师',
            en: 'For example senior engineer, associate professor',
          },
        },
        {
          id: 'senior',
          label: { zh: '正高级', en: 'Full senior' },
          hint: {
            zh: '例如正高级工程师、教授、主任医师',
            en: 'For example professor-level engineer, professor, chief physician',
          },
        },
      ],
    },
    label: { zh: '专业技术职称', en: 'Professional title' },
    question: {
      zh: '您取得的最高专业技术职称（资格）是哪一级？',
      en: 'What is the highest professional title you hold?',
    },
    hint: {
      zh: '以资格证书为准。“高级工程师”“副教授”属于副高级。',
      en: 'The certificate counts. “Senior engineer” and “associate professor” are associate senior titles.',
    },
    why: {
      zh: '职称级别与学历一起决定人才类别。',
      en: 'The level of the title, with the level of education, decides the talent class.',
    },
  },
  {
    id: 'skill.level',
    subject: 'person',
    type: {
      kind: 'scale',
      options: [
        { id: 'none', label: { zh: '没有', en: 'None' } },
        { id: 'junior', label: { zh: '初级工（五级）', en: 'Junior (level 5)' } },
        { id: 'intermediate', label: { zh: '中级工（四级）', en: 'Intermediate (level 4)' } },
        { id: 'senior', label: { zh: '高级工（三级）', en: 'Senior (level 3)' } },
        { id: 'technician', label: { zh: '技师（二级）', en: 'Technician (level 2)' } },
        {
          id: 'senior-technician',
          label: { zh: '高级技师（一级）', en: 'Senior technician (level 1)' },
        },
      ],
    },
    label: { zh: '职业技能等级', en: 'Vocational skill level' },
    question: {
      zh: '您的职业资格或技能等级证书是哪一级？',
      en: 'What is the level of your vocational qualification or skill certificate?',
    },
    hint: {
      zh: '有几张证书的，选最高的一级。',
      en: 'If you have several certificates, choose the highest level.',
    },
    why: {
      zh: '技能人才的支持按技能等级区分。',
      en: 'Support for skilled workers depends on the skill level.',
    },
  },
  {
    id: 'skill.specialRecognised',
    subject: 'person',
    usual: false,
    type: { kind: 'boolean' },
    label: {
      zh: '有特殊贡献并经认定的技能人才',
      en: 'Recognised skilled talent with a special contribution',
    },
    question: {
      zh: '您是对用人单位有特殊贡献、并经认定的高技能人才或具备特殊技能的人才吗？',
      en: 'Have you been recognised as highly or specially skilled, with a special contribution to your employer?',
    },
    hint: {
      zh: '要有主管部门的认定；只是单位内部评价的，选“否”。',
      en: 'The recognition comes from the authority; answer “no” if only your employer has assessed you.',
    },
    why: {
      zh: '人才公寓有一类专门面向这样的技能人才。',
      en: 'One group of talent-apartment residents consists of such skilled workers.',
    },
  },
  {
    id: 'skill.newCertificate',
    subject: 'person',
    follows: [caseOf('situation.person', 'skills', 'skill.newCertificate', false)],
    type: { kind: 'boolean' },
    label: { zh: '培训后鉴定合格并取证', en: 'Passed and certified after training' },
    question: {
      zh: '您参加职业技能培训后，鉴定合格并拿到相应证书了吗？',
      en: 'After vocational training, did you pass the assessment and receive the certificate?',
    },
    hint: {
      zh: '合格和取证两项都要做到，才选“是”。',
      en: 'Answer “yes” only if you both passed and hold the certificate.',
    },
    why: {
      zh: '培训补贴在取得证书后才发放。',
      en: 'Training subsidies are paid once the certificate has been obtained.',
    },
  },
];
