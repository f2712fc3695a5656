import { districtStories } from '@portal/district-kit/testing/stories';
import type { Profile } from '@portal/rules-core';
import { pack } from '../policy/index.ts';
import district from './district.tsx';

export default { title: 'Pages/Hongkou', parameters: { layout: 'fullscreen' } };

/** Chosen by a municipal plan, with a venture in the district. */
const founder: Profile = {
  'honours.awards': ['municipal-plan'],
  'hongkou:gaoju-groups': [],
  'hongkou:expert-groups': [],
  'hongkou:venture-groups': ['here'],
};

const pages = districtStories({
  district,
  pack,
  programme: 'hongkou/entrepreneurship/high-level',
  profile: founder,
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
export const Then = pages.own('then', founder);
export const ThenOnTheLastDay = {
  ...pages.ownOnItsLastDay('then', founder),
  tags: ['light-only'],
};
export const TimeLine = pages.own('time-line');
