import { readFileSync } from 'node:fs';
import { readTheme, themeContrast } from '@portal/ui-kit/theme';
import { expect, test } from 'vitest';

test('the theme sets every accent and nothing else, and all of it can be read', () => {
  const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
  expect(themeContrast(readTheme(css))).toEqual([]);
});
