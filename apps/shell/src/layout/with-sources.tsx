import { SourcesProvider } from '@portal/ui-kit';
import type { ComponentType } from 'react';
import { usePacks } from './districts.ts';
import { clauseHref } from './paths.ts';

/** A page with what its names, facts and clauses are looked up in. */
export function withSources(Page: ComponentType): ComponentType {
  return function PageWithSources() {
    return (
      <SourcesProvider packs={usePacks()} clauseHref={clauseHref}>
        <Page />
      </SourcesProvider>
    );
  };
}
