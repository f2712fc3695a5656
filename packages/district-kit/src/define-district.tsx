import type { Locale, Text } from '@portal/rules-core';
import { type ComponentType, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { AbstractIntlMessages } from 'use-intl';
import { buildName } from './build-name.ts';
import { CONTRACT_VERSION, type DistrictModule, type MountContext } from './contract.ts';
import { DistrictView } from './district-view.tsx';

/** A page or tool that only this district has. */
export interface DistrictPage {
  /** Under the district's base path, without slashes at its ends: `housing`, `class-finder`. */
  path: string;
  /** As it stands in the district's menu. */
  title: Text;
  /** One sentence for the district's home page. */
  summary?: Text;
  /** The programmes it reckons or explains, by their ids without the district: their pages lead here. */
  serves?: readonly string[];
  /** `() => import('./housing-page.tsx')`: fetched when the reader goes there. */
  load: () => Promise<{ default: ComponentType }>;
}

/** What the front page shows of this district before what all districts show. */
export interface DistrictFront {
  /** `() => import('./front/front-part.tsx')`: a few sections, headings from `h2` down. */
  load: () => Promise<{ default: ComponentType }>;
}

/** What a district adds to the pages that all districts share. */
export interface DistrictDefinition {
  /** As in the pack. */
  id: string;
  front?: DistrictFront;
  pages?: readonly DistrictPage[];
  /** The texts of those pages, for `useTranslations('district')`. */
  messages?: Record<Locale, AbstractIntlMessages>;
}

/**
 * A district's micro-frontend: the shared pages over its pack, and its own.
 * @example
 * import './theme.css';
 * export default defineDistrict({ id: 'north', pages: [{ path: 'housing', title, load: () => import('./housing.tsx') }] });
 */
export function defineDistrict(definition: DistrictDefinition): DistrictModule {
  return {
    contract: CONTRACT_VERSION,
    id: definition.id,
    mount(element, context) {
      const before = element.getAttribute('data-district');
      element.setAttribute('data-district', definition.id);
      // What another build of the district has on the page is another's, names and colours.
      if (buildName !== undefined) element.setAttribute('data-build', buildName);
      let latest = context;
      const root = createRoot(element, {
        identifierPrefix: `${[definition.id, ...(buildName ? [buildName] : [])].join('-')}-`,
        // What breaks outside the pages' own safety net would leave an empty place, and the host would not know.
        onUncaughtError: (error) => (latest.onCrash ?? console.error)(error),
      });
      const show = (next: MountContext): void => {
        latest = next;
        root.render(
          <StrictMode>
            <DistrictView definition={definition} context={next} />
          </StrictMode>,
        );
      };
      show(context);
      return {
        update: show,
        unmount() {
          root.unmount();
          element.removeAttribute('data-build');
          if (before === null) element.removeAttribute('data-district');
          else element.setAttribute('data-district', before);
        },
      };
    },
  };
}
