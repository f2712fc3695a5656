import { expect, test } from 'vitest';
import { withBuild } from './theme-plugin.ts';

test('a theme holds for the district, and more so for this build of it', () => {
  const css = `@layer app { [data-district="north"] { --theme-accent: #123456; } }`;
  expect(withBuild(css, 'north', '0123456789')).toBe(
    `@layer app { [data-district="north"], [data-district="north"][data-build="0123456789"] { --theme-accent: #123456; } }`,
  );
});

test('what is said of another district, or of something in this one, stays', () => {
  const css = `[data-district="south"] {} [data-district="north"] .lead {} [data-district] {}`;
  expect(withBuild(css, 'north', '0123456789')).toBe(css);
});
