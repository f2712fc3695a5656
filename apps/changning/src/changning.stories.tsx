import { districtStories } from '@portal/district-kit/testing/stories';
import type { Profile } from '@portal/rules-core';
import { pack } from '../policy/index.ts';
import district from './district.tsx';

export default { title: 'Pages/Changning', parameters: { layout: 'fullscreen' } };

/** Placed in a municipal contest, the project landed within two years. */
const winner: Profile = {
  'changning:contest-placing': 'municipal',
  'changning:project-landed': true,
  'changning:placed-on': '2021-03-01',
  'changning:landed-on': '2023-03-01',
};

const pages = districtStories({
  district,
  pack,
  programme: 'changning/13-contest-winners',
  profile: winner,
});

// `light-only`: not run again in each display mode. The others hold every part that these show.
export const FrontPage = pages.front;
export const Programmes = { ...pages.programmes, tags: ['light-only'] };
export const ProgrammeUnknownProfile = { ...pages.programmeUnknown, tags: ['light-only'] };
export const ProgrammeFullProfile = pages.programmeAnswered;
export const Combination = { ...pages.combination, tags: ['light-only'] };
export const Services = { ...pages.services, tags: ['light-only'] };
export const Document = { ...pages.document, tags: ['light-only'] };
export const MeasureFinder = pages.own('measure-finder', winner);
export const MeasureFinderUnknownProfile = { ...pages.own('measure-finder'), tags: ['light-only'] };
export const NotFound = { ...pages.notFound, tags: ['light-only'] };
