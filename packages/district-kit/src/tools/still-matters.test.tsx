import { fixturePack } from '@portal/rules-core/testing';
import { KitProvider, SourcesProvider } from '@portal/ui-kit';
import type { FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../testing/words-of.ts';
import { programmeOf } from './programme-of.ts';
import { StillMatters, Unsettled } from './still-matters.tsx';

const FACTS = [
  'person.birthDate',
  'person.foreign',
  'person.returnee',
  'work.engaged',
  'work.annualSalary',
  'work.industry',
];

const seen = (
  facts: readonly string[],
  Part: FunctionComponent<{ facts: readonly string[] }> = StillMatters,
): string =>
  renderToStaticMarkup(
    <KitProvider locale="en">
      <SourcesProvider packs={[fixturePack]}>
        <Part facts={facts} />
      </SourcesProvider>
    </KitProvider>,
  );

describe('the facts that still matter', () => {
  it('stand in view up to four, each leading to its field; the rest is counted and folds', () => {
    expect(seen(FACTS.slice(0, 4))).not.toContain('<details');
    const markup = seen(FACTS);
    expect(wordsOf(markup)).toContain('2 other questions');
    const [before = '', folded = ''] = markup.split('<details');
    expect(before.match(/href="#answer-/g)).toHaveLength(4);
    expect(folded).toContain('href="#answer-work.industry"');
  });

  it('are said to be none where there are none', () => {
    expect(wordsOf(seen([]))).toContain('No other question would change this.');
  });

  it('beside a verdict stand under their title, and not at all where nothing matters', () => {
    expect(wordsOf(seen(FACTS, Unsettled))).toContain('Questions that still matter');
    expect(seen([], Unsettled)).toBe('');
  });
});

describe('a programme by the end of its id', () => {
  it('is the one of this district', () => {
    expect(programmeOf(fixturePack, 'pioneer-plan').id).toBe('north/pioneer-plan');
  });

  it('that the pack does not have is an error that says what to do', () => {
    expect(() => programmeOf(fixturePack, 'nothing')).toThrow(
      'The pack has no programme "north/nothing"; publish the pages and the pack together.',
    );
  });
});
