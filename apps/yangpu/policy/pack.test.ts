/// <reference types="vite/client" />
import { validityOn } from '@portal/rules-core';
import { checkExamples, type Example, withoutExamples } from '@portal/rules-core/testing';
import { describe, expect, it } from 'vitest';
import { pack } from './index.ts';

const files = import.meta.glob<{ examples: Example[] }>('./programmes/*.examples.ts', {
  eager: true,
});
const examples = Object.values(files).flatMap((file) => file.examples);

describe('the personas beside the programmes', () => {
  it.each(examples.map((example) => [`${example.programme}: ${example.name}`, example] as const))(
    '%s',
    (_, example) => {
      expect(checkExamples(pack, [example])).toEqual([]);
    },
  );

  it('are there for every programme, each with a name of its own', () => {
    expect(withoutExamples(pack, examples)).toEqual([]);
    const names = examples.map((example) => `${example.programme}: ${example.name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('the pack of Yangpu', () => {
  it('is in force from the day of issue to the last day of the plan period', () => {
    expect(validityOn(pack.validity, '2021-10-20')).toBe('notYet');
    expect(validityOn(pack.validity, '2021-10-21')).toBe('inForce');
    expect(validityOn(pack.validity, '2025-12-31')).toBe('inForce');
    expect(validityOn(pack.validity, '2026-01-01')).toBe('ended');
  });
});
