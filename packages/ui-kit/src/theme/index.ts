export { contrastRatio } from './contrast.ts';
export {
  ACCENTS,
  type Accent,
  type ContrastPair,
  contrastOf,
  readTheme,
  type Theme,
  type ThemeColors,
  themeContrast,
} from './theme.ts';
