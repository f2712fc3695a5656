import { expect, test } from 'vitest';
import { fill, TemplateError } from './template.ts';

test('a place within a line takes a value', () => {
  expect(fill('root {{root}};\n', { root: '/srv' })).toBe('root /srv;\n');
});

test('a place alone on its line takes several, indented as it is, or none', () => {
  const template = 'server {\n    {{lines}}\n    end;\n}\n';
  expect(fill(template, { lines: 'a;\n\nb;\n' })).toBe('server {\n    a;\n\n    b;\n    end;\n}\n');
  expect(fill(template, { lines: '' })).toBe('server {\n    end;\n}\n');
});

test('what a value holds is not looked into', () => {
  expect(fill('{{a}} {{b}}', { a: '{{b}} $1 $&', b: 'x' })).toBe('{{b}} $1 $& x');
});

test('a place without a value and a value without a place are named', () => {
  expect(() => fill('{{gone}}', {})).toThrow(
    new TemplateError('The template has no value for {{gone}}.'),
  );
  expect(() => fill('{{a}}', { a: '', b: '', c: '' })).toThrow(/no place for b, c/);
});
