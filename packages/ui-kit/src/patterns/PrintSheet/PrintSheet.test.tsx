import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KitProvider } from '../../context/KitProvider.tsx';
import { samplePack } from '../../samples/sample-pack.examples.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { inGroups, sheetSources } from './sheet-sources.ts';

describe('the clauses of a sheet', () => {
  it('stand by document, each once, in the document’s order', () => {
    const { sources, unknown } = sheetSources(
      [samplePack],
      [['sample/p2/2.1', 'sample/p1/1.1'], ['sample/p1/1.1'], ['elsewhere/main/1']],
    );
    expect(sources.map(({ clauses }) => clauses.map(({ id }) => id))).toEqual([
      ['sample/p1/1.1', 'sample/p2/2.1'],
    ]);
    expect(unknown).toEqual(['elsewhere/main/1']);
  });

  it('are told apart by paragraph where two are printed under one path', () => {
    const places = (...citation: string[]) =>
      sheetSources([samplePack], [citation]).sources.flatMap(({ clauses }) =>
        clauses.map(({ path, paragraph }) => [path, paragraph]),
      );
    expect(places('sample/p2/2.1', 'sample/p2/2.1/p2', 'sample/p1/1.1')).toEqual([
      ['一、（一）1.', undefined],
      ['二、（一）', 1],
      ['二、（一）', 2],
    ]);
    expect(places('sample/p2/2.1/p2')).toEqual([['二、（一）', undefined]]);
  });

  it('leave out a document that is not cited', () => {
    expect(sheetSources([samplePack], []).sources).toEqual([]);
  });
});

describe('a sheet', () => {
  const fingerprint = '0123456789abcdef'.repeat(4);
  const sheet = (answers: Parameters<typeof PrintSheet>[0]['answers']) =>
    renderToStaticMarkup(
      <KitProvider locale="en">
        <PrintSheet
          title="Results"
          asOf="2025-12-31"
          printed="2026-11-21"
          answers={answers}
          packs={[{ ...samplePack, fingerprint }]}
          citations={[['sample/p1/1.3']]}
        >
          <p>the results</p>
        </PrintSheet>
      </KitProvider>,
    );

  it('carries both dates, the clause as printed and the whole fingerprint', () => {
    const markup = sheet([{ id: 'a', question: 'Your degree?', answer: 'Master' }]);
    expect(markup).toContain('<time dateTime="2025-12-31">31 December 2025</time>');
    expect(markup).toContain('<time dateTime="2026-11-21">21 November 2026</time>');
    expect(markup).toContain('一、（一）3.（2）');
    expect(markup).toContain(inGroups(fingerprint));
    expect(inGroups(fingerprint).replaceAll(' ', '')).toBe(fingerprint);
    expect(markup).toContain('<dt>Your degree?</dt><dd>Master</dd>');
  });

  it('warns of answers where there are some, and says where there are none', () => {
    expect(sheet([])).toContain('There are no answers to list.');
    expect(sheet([])).not.toContain('This sheet holds your answers');
    expect(sheet([{ id: 'a', question: 'q', answer: 'a' }])).toContain(
      'This sheet holds your answers',
    );
  });
});
