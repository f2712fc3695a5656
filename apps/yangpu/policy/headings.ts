import { text } from '@portal/rules-core/author';

/** What the headings of the tasks and of the project list are over, in the order of the plan. */
export const headings = {
  'yangpu/main/4.1': text('引进和培养高层次人才', 'High-level talent: bringing in and training'),
  'yangpu/main/4.1.1': text('海内外高层次人才', 'High-level talent from home and abroad'),
  'yangpu/main/4.1.2': text('重点产业紧缺人才', 'Talent that key industries are short of'),
  'yangpu/main/4.1.3': text('青年人才', 'Young talent'),
  'yangpu/main/4.1.4': text('高技能工匠人才', 'Highly skilled craftspeople'),
  'yangpu/main/4.1.5': text(
    '教育、卫生、社工和文化人才',
    'Talent in education, health, social work and culture',
  ),
  'yangpu/main/4.2': text('“大学+”协同平台', 'Platforms around the universities'),
  'yangpu/main/4.2.1': text('协同创新', 'Joint innovation'),
  'yangpu/main/4.2.2': text('创业孵化', 'Start-ups and incubation'),
  'yangpu/main/4.2.3': text('人力资源服务', 'Human-resource services'),
  'yangpu/main/4.2.4': text('长三角一体化', 'The Yangtze River Delta'),
  'yangpu/main/4.3': text('市场化的人才机制', 'Mechanisms closer to the market'),
  'yangpu/main/4.3.1': text('双向流动', 'Mobility in both directions'),
  'yangpu/main/4.3.2': text('人才评价', 'Evaluation'),
  'yangpu/main/4.3.3': text('价值激励', 'Rewards'),
  'yangpu/main/4.3.4': text('协同培养', 'Training together'),
  'yangpu/main/4.4': text('人才环境', 'Surroundings for talent'),
  'yangpu/main/4.4.1': text('公共服务', 'Public services'),
  'yangpu/main/4.4.2': text('安居、子女教育和医疗', 'Housing, schooling and health care'),
  'yangpu/main/4.4.3': text('生活与发展生态', 'Everyday life and fair conditions'),
  'yangpu/annex/1': text('标志类', 'Emblem'),
  'yangpu/annex/2': text('地标类', 'Landmark'),
  'yangpu/annex/3': text('平台类', 'Platform'),
  'yangpu/annex/4': text('功能类', 'Function'),
  'yangpu/annex/5': text('政策类', 'Policy'),
};
