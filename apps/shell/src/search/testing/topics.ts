/**
 * What answers a topic, judged by reading the packs: first what a reader would look for, then (`…_ALSO`) what is rightly
 * found beside it. Queries of the labelled set share them.
 */
export const RENT = [
  'qingpu/housing-subsidy',
  'qingpu/points-rental-subsidy',
  'changning/18-talent-housing',
  'songjiang/environment-talent-housing',
  'yangpu/talent-housing',
  'hongkou/environment/rent-subsidy',
];
export const RENT_ALSO = [
  'qingpu/talent-apartment',
  'qingpu/industry-talent',
  'qingpu/agri-team',
  'qingpu/agri-talent',
  'qingpu/service-06-housing',
  'changning/18-apartment-providers',
  'hongkou/environment/rental-housing',
  'qingpu/hr-services',
];
export const APARTMENT = [
  'qingpu/talent-apartment',
  'changning/18-talent-housing',
  'changning/18-apartment-providers',
  'hongkou/environment/rental-housing',
  'hongkou/environment/apartment-building',
  'songjiang/environment-talent-housing',
];
export const APARTMENT_ALSO = [
  'yangpu/talent-housing',
  'qingpu/service-06-housing',
  'qingpu/flexible-talent',
  'qingpu/agri-team',
  'qingpu/agri-talent',
  'songjiang/p09-health',
  'qingpu/indicator-apartments',
  'qingpu/housing-subsidy',
];
export const BUY = [
  'qingpu/housing-subsidy',
  'qingpu/industry-talent',
  'hongkou/environment/settling-in',
  'songjiang/environment-talent-housing',
  'yangpu/talent-housing',
];
export const BUY_ALSO = [
  'qingpu/qingfeng-top-talent',
  'qingpu/agri-team',
  'songjiang/p09-health',
  'qingpu/service-06-housing',
];
export const HUKOU = [
  'changning/17-science-talent-registration',
  'changning/17-key-employers',
  'changning/17-registration-guidance',
  'songjiang/environment-registration',
  'hongkou/mechanisms/household-registration',
  'yangpu/online-services',
];
export const HUKOU_ALSO = [
  'qingpu/qingfeng-top-talent',
  'qingpu/industry-talent',
  'qingpu/industry-team',
  'qingpu/service-17-one-stop-platform',
  'hongkou/talent/health',
  'hongkou/services/public',
  'yangpu/public-services',
  'yangpu/indicator-returnee-households',
  'yangpu/indicator-8-returnee-share',
];
export const SCHOOL = [
  'qingpu/service-07-schooling',
  'yangpu/children-education',
  'hongkou/environment/schooling',
  'hongkou/environment/international-education',
  'changning/09-overseas-living',
];
export const SCHOOL_ALSO = [
  'qingpu/qingfeng-top-talent',
  'qingpu/industry-talent',
  'qingpu/agri-team',
  'qingpu/agri-talent',
  'changning/19-high-level-window',
  'songjiang/p09-health',
  'yangpu/3310-overseas',
  'yangpu/talent-card',
  'yangpu/delta-resources',
  'hongkou/services/public',
  'qingpu/service-17-one-stop-platform',
];
export const POSTDOC = [
  'changning/14-postdoc-stations',
  'changning/14-postdoc-living',
  'changning/14-postdoc-recruitment',
  'yangpu/postdoc-stations',
  'yangpu/postdoc-alliance',
  'hongkou/platforms/postdoc-stations',
];
export const POSTDOC_ALSO = [
  'songjiang/p02-cultivation',
  'yangpu/global-youth',
  'hongkou/platforms',
  'hongkou/high-end/research-highlands',
  'hongkou/mechanisms/mobility',
];
export const CONTEST = [
  'changning/13-contest-winners',
  'changning/13-contest-entry',
  'yangpu/startup-star',
  'hongkou/entrepreneurship/contest-projects',
];
export const CONTEST_ALSO = [
  'hongkou/entrepreneurship/young-founder-events',
  'yangpu/talent-week',
  'hongkou/environment/culture',
  'changning/07-overseas-events',
];
export const INTERNSHIP = [
  'changning/05-internships',
  'changning/05-internship-bases',
  'songjiang/environment-internship-subsidy',
];
export const INTERNSHIP_ALSO = ['songjiang/campus-recruitment', 'yangpu/delta-cooperation'];
export const CHIEF = [
  'changning/04-district-craftspeople',
  'changning/04-skilled-craftspeople',
  'songjiang/p07-skilled',
  'hongkou/talent/skilled',
  'yangpu/yangpu-craftsmen',
];
export const CHIEF_ALSO = [
  'songjiang/indicator-p07-people',
  'songjiang/manufacturing-skilled',
  'qingpu/honours',
  'changning/04-skill-awards',
];
export const LEADING = [
  'changning/16-leading-talent',
  'qingpu/honours',
  'hongkou/mechanisms/talent-plans',
  'songjiang/p02-cultivation',
  'yangpu/industry-leaders',
];
export const LEADING_ALSO = [
  'changning/16-plan-matching',
  'hongkou/platforms/expert-studios',
  'hongkou/high-end/gaoju',
  'qingpu/housing-subsidy',
  'qingpu/industry-talent',
  'qingpu/industry-team',
  'yangpu/outstanding-talent',
  'yangpu/talent-cultivation',
  'songjiang/manufacturing-tech-leaders',
  'songjiang/p10-culture',
  'hongkou/talent/commerce',
  'songjiang/environment-global-teams',
  'songjiang/society-social-work',
  'hongkou/entrepreneurship/innovation-teams',
];
export const MEDICAL = [
  'hongkou/environment/medical-card',
  'yangpu/medical-care',
  'qingpu/service-10-medical',
  'hongkou/environment/designated-hospitals',
  'changning/09-overseas-living',
  'hongkou/environment/supplementary-insurance',
];
export const MEDICAL_ALSO = [
  'qingpu/talent-cards',
  'qingpu/service-20-gold-card',
  'changning/19-high-level-window',
  'yangpu/talent-card',
  'yangpu/delta-resources',
  'yangpu/3310-overseas',
  'hongkou/services/public',
  'hongkou/environment',
  'qingpu/qingfeng-top-talent',
];
export const HR = [
  'qingpu/hr-services',
  'yangpu/hr-services',
  'changning/11-hr-industry',
  'songjiang/environment-hr-services',
  'yangpu/hr-eastern-park',
];
export const HR_ALSO = [
  'changning/12-hr-managers',
  'changning/11-talent-referral-awards',
  'qingpu/service-19-talent-market',
  'hongkou/services/talent-agencies',
  'hongkou/mechanisms/agency-reward',
];
export const FOREIGN = [
  'qingpu/foreign-talent',
  'changning/08-overseas-one-stop',
  'hongkou/mechanisms/foreign-entry',
  'changning/09-foreign-honours',
  'songjiang/environment-overseas-services',
  'hongkou/mechanisms/foreign-graduates',
];
export const FOREIGN_ALSO = [
  'changning/07-overseas-founders',
  'yangpu/new-to-yangpu',
  'changning/06-overseas-recruitment',
  'yangpu/indicator-7-foreign',
  'changning/09-overseas-living',
  'yangpu/children-education',
];
export const OVERSEAS = [
  'changning/07-overseas-founders',
  'songjiang/p03-overseas',
  'yangpu/3310-overseas',
  'yangpu/global-youth',
  'changning/08-overseas-one-stop',
  'changning/06-overseas-recruitment',
];
export const OVERSEAS_ALSO = [
  ...FOREIGN,
  'changning/07-overseas-events',
  'changning/09-overseas-living',
  'songjiang/environment-overseas-services',
  'yangpu/overseas-recruitment',
  'songjiang/indicator-p03-people',
  'songjiang/indicator-p03-teams',
  'yangpu/indicator-8-returnee-share',
  'yangpu/indicator-returnee-households',
  'qingpu/qingfeng-top-talent',
  'hongkou/high-end/gaoju',
  'hongkou/indicator-6-high-level',
];
export const LOAN = [
  'qingpu/talent-loan',
  'hongkou/finance/founder-financing',
  'qingpu/service-11-finance',
  'hongkou/finance/channels',
];
export const LOAN_ALSO = [
  'hongkou/finance',
  'hongkou/finance/platform',
  'hongkou/entrepreneurship/investor-recommendation',
];
export const SKILL_TRAINING = [
  'qingpu/skills-training',
  'qingpu/service-14-skills-training',
  'songjiang/environment-training-subsidy',
];
export const SKILL_TRAINING_ALSO = [
  'hongkou/talent/skills-training',
  'yangpu/skills-bases',
  'yangpu/yangpu-craftsmen',
  'songjiang/manufacturing-skilled',
  'hongkou/mechanisms/training',
  'changning/04-skilled-craftspeople',
  'songjiang/p07-skilled',
];
export const TEACHERS = [
  'qingpu/education-talent',
  'songjiang/p08-teachers',
  'hongkou/talent/education',
  'songjiang/society-education',
];
export const TEACHERS_ALSO = [
  'yangpu/social-sector',
  'changning/03-social-sector-talent',
  'qingpu/double-first-class-graduate',
];
export const DOCTORS_AND_NURSES = [
  'qingpu/health-talent',
  'songjiang/p09-health',
  'hongkou/talent/health',
  'songjiang/society-health',
  'hongkou/talent/health-disciplines',
];
export const DOCTORS_ALSO = [
  'yangpu/social-sector',
  'changning/03-social-sector-talent',
  'hongkou/target-general-practitioners',
  'songjiang/indicator-p09-leaders',
  'songjiang/indicator-p09-specialists',
  'yangpu/medical-care',
];
export const ACADEMICIAN = ['hongkou/platforms/expert-studios', 'hongkou/high-end/gaoju'];
export const ACADEMICIAN_ALSO = [
  'hongkou/high-end/research-highlands',
  'hongkou/platforms/industry-university-research',
  'qingpu/industry-talent',
  'qingpu/housing-subsidy',
  'qingpu/points-rental-subsidy',
  'songjiang/p02-cultivation',
  'qingpu/service-19-talent-market',
];
export const CARDS = [
  'qingpu/talent-cards',
  'qingpu/service-20-gold-card',
  'yangpu/talent-card',
  'hongkou/environment/medical-card',
];
export const MAKERSPACES = [
  'songjiang/platform-makerspaces',
  'yangpu/incubators',
  'hongkou/platforms/incubation-bases',
  'songjiang/platform-incubators',
  'hongkou/platforms/incubators',
];
export const MAKERSPACES_ALSO = [
  'yangpu/maker-free-port',
  'yangpu/innovation-spaces',
  'yangpu/university-community',
  'hongkou/indicator-7-makerspaces',
  'songjiang/indicator-incubators',
  'hongkou/target-private-makerspaces',
  'hongkou/target-start-up-projects',
];
