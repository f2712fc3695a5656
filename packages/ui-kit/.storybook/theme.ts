import { create } from 'storybook/theming/create';
import { tokenSets } from '../src/tokens/values.ts';

const { light } = tokenSets;
const color = (token: string): string => {
  const value = light[token];
  if (value === undefined) throw new Error(`There is no token "${token}": name one of light.json`);
  return value;
};

/** The frame round the stories: the kit's own colours, quiet, so that what is reviewed stands out. */
export const managerTheme = create({
  base: 'light',
  brandTitle: '人才政策门户组件库 · Talent portal kit',
  brandUrl: './',
  brandTarget: '_self',
  colorPrimary: color('accent'),
  colorSecondary: color('accent'),
  appBg: color('color-sunken'),
  appContentBg: color('color-page'),
  appPreviewBg: color('color-page'),
  appBorderColor: color('color-line'),
  appBorderRadius: 4,
  fontBase: color('font-zh'),
  textColor: color('color-text'),
  textMutedColor: color('color-text-soft'),
  textInverseColor: color('accent-on'),
  barBg: color('color-page'),
  barTextColor: color('color-text-soft'),
  barSelectedColor: color('accent'),
  barHoverColor: color('accent-strong'),
  inputBg: color('color-surface'),
  inputBorder: color('color-line-strong'),
  inputTextColor: color('color-text'),
  inputBorderRadius: 4,
});
