import { districtStories } from '@portal/district-kit/testing/stories';
import type { Profile } from '@portal/rules-core';
import { inNoClass } from '../policy/housing/personas.ts';
import { pack } from '../policy/index.ts';
import district from './district.tsx';

export default { title: 'Pages/Qingpu', parameters: { layout: 'fullscreen' } };

/** Full-time master, associate senior, engaged: class D of the housing subsidy, with seven months received. */
const engineer: Profile = {
  ...inNoClass,
  'education.fullTimeLevel': 'master',
  'title.professional': 'associate-senior',
  'work.industry': 'integrated-circuits',
  'person.birthDate': '1990-09-13',
  'qingpu:rent-subsidy-months': 7,
};

const pages = districtStories({
  district,
  pack,
  programme: 'qingpu/housing-subsidy',
  profile: engineer,
});

// `light-only`: not run again in each display mode. The others hold every part that these show.
export const FrontPage = pages.front;
export const Programmes = { ...pages.programmes, tags: ['light-only'] };
export const ProgrammeUnknownProfile = { ...pages.programmeUnknown, tags: ['light-only'] };
export const ProgrammeFullProfile = pages.programmeAnswered;
export const Combination = { ...pages.combination, tags: ['light-only'] };
export const Services = { ...pages.services, tags: ['light-only'] };
export const Targets = { ...pages.targets, tags: ['light-only'] };
export const Document = { ...pages.document, tags: ['light-only'] };
export const NotFound = { ...pages.notFound, tags: ['light-only'] };
export const ClassFinder = pages.own('class-finder', engineer);
export const Points = pages.own('points', { 'qingpu:direct-groups': ['high-skilled'] });
export const Housing = pages.own('housing', engineer);
export const HousingUnknownProfile = { ...pages.own('housing'), tags: ['light-only'] };
export const Agriculture = pages.own('agriculture');
