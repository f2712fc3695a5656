import type { Criterion, Explanation } from '@portal/rules-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KitProvider } from '../../context/KitProvider.tsx';
import { CriteriaTree } from './CriteriaTree.tsx';

const words = { zh: '条件', en: 'condition' };
const leaf = (clause: string): Criterion => ({
  op: 'is',
  fact: 'work.engaged',
  value: true,
  words,
  citation: [clause],
});

function cited(criterion: Criterion): string[] {
  const markup = renderToStaticMarkup(
    <KitProvider locale="zh">
      <CriteriaTree criterion={criterion} />
    </KitProvider>,
  );
  return [...markup.matchAll(/data-clause="([^"]+)"/g)].map(([, clause = '']) => clause);
}

describe('the sources of a tree of conditions', () => {
  it('names a group’s source once, and a member’s own where it is another', () => {
    const group: Criterion = {
      op: 'any',
      words,
      citation: ['north/1'],
      of: [leaf('north/1'), leaf('north/2'), leaf('north/1')],
    };
    expect(cited(group)).toEqual(['north/1', 'north/2']);
  });

  it('carries it through a group that cites nothing', () => {
    const inner: Criterion = { op: 'all', of: [leaf('north/1'), leaf('north/2')] };
    expect(cited({ op: 'any', words, citation: ['north/1'], of: [inner] })).toEqual([
      'north/1',
      'north/2',
    ]);
  });

  it('names every source of a list whose group is not shown', () => {
    const list: Criterion = {
      op: 'all',
      citation: ['north/1'],
      of: [leaf('north/1'), leaf('north/1')],
    };
    expect(cited(list)).toEqual(['north/1', 'north/1']);
  });
});

describe('a time between two dates', () => {
  const said = (landed?: string): string => {
    const explanation: Explanation = {
      op: 'elapsed',
      truth: landed ? 'met' : 'unknown',
      words,
      citation: ['north/1'],
      fact: 'won',
      value: '2020-03-01',
      until: landed ? { fact: 'landed', value: landed } : { fact: 'landed' },
    };
    return renderToStaticMarkup(
      <KitProvider locale="en">
        <CriteriaTree explanation={explanation} />
      </KitProvider>,
    );
  };

  it('shows both answers, and none as given while one is missing', () => {
    expect(said('2022-03-01')).toContain('Your answers: 2020-03-01 to 2022-03-01');
    expect(said()).toContain('You have not answered this yet');
  });
});

describe('what follows from other answers', () => {
  const why = { zh: '没有居住证的，没有积分', en: 'No permit, no points' };
  const said = (value?: number): string => {
    const explanation: Explanation = {
      op: 'compare',
      truth: 'unmet',
      words,
      citation: ['north/1'],
      fact: 'points',
      ...(value !== undefined && { value }),
      follows: [{ words: why, from: ['status'] }],
    };
    return renderToStaticMarkup(
      <KitProvider locale="en">
        <CriteriaTree explanation={explanation} />
      </KitProvider>,
    );
  };

  it('is never called an answer of the reader’s', () => {
    expect(said(0)).toContain('Follows from your other answers: 0 (No permit, no points)');
    expect(said(0)).not.toContain('Your answer');
    expect(said()).toContain('Follows from your other answers: No permit, no points');
    expect(said()).not.toContain('not answered');
  });
});
