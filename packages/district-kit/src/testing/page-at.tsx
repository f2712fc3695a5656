import { fixturePack } from '@portal/rules-core/testing';
import { renderToStaticMarkup } from 'react-dom/server';
import { DistrictProvider } from '../district-context.tsx';
import { NavigationRouter } from '../navigation-router.tsx';
import { DistrictPages } from '../pages/district-pages.tsx';
import { type Seen, seenContext } from './seen-context.ts';

export const DAY = '2024-05-01';

/** The markup of the district's page at an address under its base path: `/programmes?need=rent`. */
export function pageAt(address: string, seen: Partial<Seen> = {}): string {
  const context = seenContext('north', address, { pack: fixturePack, asOf: DAY, ...seen });
  return renderToStaticMarkup(
    <DistrictProvider value={context}>
      <NavigationRouter navigation={context.navigation} basePath={context.basePath}>
        <DistrictPages
          pack={context.pack}
          extraPages={[
            {
              path: 'class-finder',
              title: { zh: '类别查找', en: 'Class finder' },
              summary: { zh: '几步找到类别。', en: 'Find your class in a few steps.' },
              load: () => Promise.reject(new Error('not loaded in this test')),
            },
          ]}
        />
      </NavigationRouter>
    </DistrictProvider>,
  );
}
