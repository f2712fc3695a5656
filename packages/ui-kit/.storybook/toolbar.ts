import type { Preview } from '@storybook/react-vite';
import { DISPLAY_MODES, type DisplayMode } from '../src/index.ts';
import { districtThemes } from './districts.ts';

const MODES: Readonly<Record<DisplayMode, string>> = {
  auto: '跟随系统 Auto',
  light: '浅色 Light',
  dark: '深色 Dark',
  care: '关怀模式 Care',
  contrast: '高对比度 Contrast',
};

/** Language, display mode and district: what a page's host would decide. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  locale: {
    description: '语言 Language',
    toolbar: {
      icon: 'globe',
      items: [
        { value: 'zh', title: '中文' },
        { value: 'en', title: 'English' },
      ],
      dynamicTitle: true,
    },
  },
  mode: {
    description: '显示方式 Display mode',
    toolbar: {
      icon: 'eye',
      items: DISPLAY_MODES.map((value) => ({ value, title: MODES[value] })),
      dynamicTitle: true,
    },
  },
  district: {
    description: '主题色 District theme',
    toolbar: {
      icon: 'paintbrush',
      items: [
        { value: 'none', title: '门户 Portal' },
        ...districtThemes.map(({ id, title }) => ({ value: id, title })),
      ],
      dynamicTitle: true,
    },
  },
};

export const initialGlobals = { locale: 'zh', mode: 'light', district: 'none' };

export const viewports = {
  small: {
    name: 'Small phone 320',
    styles: { width: '320px', height: '640px' },
    type: 'mobile',
  },
  phone: { name: 'Phone 390', styles: { width: '390px', height: '844px' }, type: 'mobile' },
  tablet: { name: 'Tablet 820', styles: { width: '820px', height: '1180px' }, type: 'tablet' },
  desktop: {
    name: 'Desktop 1280',
    styles: { width: '1280px', height: '900px' },
    type: 'desktop',
  },
} as const;
