import { describe, expect, it } from 'vitest';
import { excerptOf, exportsFrom } from './excerpt.ts';

const source = `import { x } from './x.ts';

const amounts = [
  1,
];

/**
 * Two lines
 * of comment.
 */
export const One: Example = () => (
  <p>
    {amounts.join()}
  </p>
);

/** One line. */
export function two(): void {
  three();
}

export interface TwoProps {
  /** Why. */
  one: string;
}
`;

describe('an excerpt', () => {
  it('is one statement with its comment', () => {
    expect(excerptOf(source, 'One')).toBe(
      `/**\n * Two lines\n * of comment.\n */\nexport const One: Example = () => (\n  <p>\n    {amounts.join()}\n  </p>\n);`,
    );
    expect(excerptOf(source, 'two')).toBe(
      '/** One line. */\nexport function two(): void {\n  three();\n}',
    );
    expect(excerptOf(source, 'TwoProps')).toMatch(/^export interface.*\n}$/s);
  });

  it('is nothing where the file exports no such name', () => {
    expect(excerptOf(source, 'amounts')).toBeUndefined();
  });
});

describe('the exports of a folder', () => {
  it('are its values, without types and without other folders', () => {
    const entry = `export {
  Button,
  type ButtonKind,
  ButtonLink,
} from './components/Button/Button.tsx';
export { Card, type CardProps } from './components/Card/Card.tsx';
export type { X } from './components/Button/x.ts';`;
    expect(exportsFrom(entry, 'Button')).toEqual(['Button', 'ButtonLink']);
    expect(exportsFrom(entry, 'Link')).toEqual([]);
  });
});
