import { districtStories } from '@portal/district-kit/testing/stories';
import type { Profile } from '@portal/rules-core';
import { pack } from '../policy/index.ts';
import district from './district.tsx';

export default { title: 'Pages/Yangpu', parameters: { layout: 'fullscreen' } };

/** A craftsman of an enterprise here, newly qualified, who paid CNY 420.50 for the examination. */
const craftsman: Profile = {
  'work.employerDistrict': 'yangpu',
  'employer.kind': 'other-enterprise',
  'yangpu:new-qualification': true,
  'yangpu:exam-fee': 42_050,
  'yangpu:chief-technician': false,
};

const pages = districtStories({
  district,
  pack,
  programme: 'yangpu/yangpu-craftsmen',
  profile: craftsman,
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
export const ExamFee = pages.own('exam-fee', craftsman);
export const ExamFeeUnknownProfile = { ...pages.own('exam-fee'), tags: ['light-only'] };
export const NotFound = { ...pages.notFound, tags: ['light-only'] };
