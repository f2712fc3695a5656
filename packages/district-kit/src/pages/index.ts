export { AsOfForm, type AsOfFormProps } from './as-of-form.tsx';
export { allUnder, byHeading, type HeadingGroup } from './by-heading.ts';
export { citedBy, type RecordKind, type RecordLink } from './cited-by.ts';
export { CombinationPage } from './combination-page.tsx';
export { DistrictFrame } from './district-frame.tsx';
export { DistrictPages, type DistrictPagesProps } from './district-pages.tsx';
export { DocumentFacts } from './document-facts.tsx';
export { DocumentPage } from './document-page.tsx';
export * from './filters.ts';
export { FrontPage } from './front-page.tsx';
export { benefitsOf, type Highlight, highlightsOf, needsIn } from './highlights.ts';
export { NotFoundPage } from './not-found-page.tsx';
export { isOpenOn, NotOpenNotice } from './not-open-notice.tsx';
export {
  hasAnswers,
  type PageContext,
  type PortalLinks,
  portalLinks,
  type Tool,
} from './page-context.ts';
export {
  citationHref,
  type DistrictPaths,
  districtPaths,
  isSharedPage,
  programmeHref,
  recordSlug,
  SEGMENTS,
} from './paths.ts';
export { planItem } from './plan-item.ts';
export { ProgrammePage } from './programme/programme-page.tsx';
export { ProgrammesPage } from './programmes-page.tsx';
export { ClawbackList, ProvisionList, QuotaList } from './rule-lists.tsx';
export { about, combinationsOf, rulesIn } from './rules-in.ts';
export { ServicesPage } from './services-page.tsx';
export { TargetsPage } from './targets-page.tsx';
export { useAddressChoice } from './use-address-choice.ts';
export { useDistrictPage } from './use-page.ts';
