import { districtStories } from '@portal/district-kit/testing/stories';
import type { Profile } from '@portal/rules-core';
import { pack } from '../policy/index.ts';
import district from './district.tsx';

export default { title: 'Pages/Songjiang', parameters: { layout: 'fullscreen' } };

/** Works for an enterprise here, which pays CNY 100,000 a year on average. */
const employee: Profile = {
  'employer.kind': 'other-enterprise',
  'work.employerDistrict': 'songjiang',
  'songjiang:average-wage': 10_000_000,
};

/** Selected for a national plan, with a grant of CNY 1,000,000. */
const selected: Profile = {
  'work.employerDistrict': 'songjiang',
  'songjiang:selected-plans': ['wanren'],
  'songjiang:plan-grant': 100_000_000,
};

const pages = districtStories({
  district,
  pack,
  programme: 'songjiang/p04-urgently-needed',
  profile: employee,
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
export const WageSubsidy = pages.own('wage-subsidy', employee);
export const WageSubsidyUnknownProfile = { ...pages.own('wage-subsidy'), tags: ['light-only'] };
export const Matching = pages.own('matching', selected);
export const MatchingUnknownProfile = { ...pages.own('matching'), tags: ['light-only'] };
