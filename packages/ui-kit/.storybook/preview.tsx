import type { Decorator, Preview } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';
import { applyDisplayMode, displayModeOf, KitProvider, SourcesProvider } from '../src/index.ts';
import { samplePack } from '../src/samples/sample-pack.examples.ts';
import '../src/styles.css';
import './preview.css';

const packs = [samplePack];

/** Language and display mode of the toolbar, as a host would put them on the document. */
const withKit: Decorator = (Story, { globals, parameters }) => {
  const locale = globals.locale === 'en' ? 'en' : 'zh';
  const mode = displayModeOf(globals.mode);
  useLayoutEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
    applyDisplayMode(mode);
  }, [locale, mode]);
  return (
    <KitProvider locale={locale}>
      <SourcesProvider packs={packs}>
        <div className={parameters.layout === 'fullscreen' ? undefined : 'story'}>
          <Story />
        </div>
      </SourcesProvider>
    </KitProvider>
  );
};

/** Nothing may be wider than the screen: on a phone the reader would have to scroll both ways (WCAG 1.4.10). */
function checkReflow(canvas: HTMLElement): void {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return;
  const widest = [...canvas.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  throw new Error(
    `The story is ${scrollWidth}px wide on a screen of ${clientWidth}px. Beyond the edge: ${widest
      .slice(-3)
      .map((element) => element.outerHTML.slice(0, 120))
      .join(' | ')}`,
  );
}

const preview: Preview = {
  decorators: [withKit],
  afterEach: ({ canvasElement }) => checkReflow(canvasElement),
  initialGlobals: { locale: 'zh', mode: 'light' },
  globalTypes: {
    locale: {
      description: 'Language',
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
      description: 'Display mode',
      toolbar: {
        icon: 'eye',
        items: [
          { value: 'auto', title: 'As the device' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'care', title: '关怀模式' },
          { value: 'contrast', title: 'High contrast' },
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { disable: true },
    options: { storySort: { order: ['Components', 'Patterns', 'Pages'] } },
    viewport: {
      options: {
        phone: { name: 'Phone 390', styles: { width: '390px', height: '844px' }, type: 'mobile' },
        tablet: {
          name: 'Tablet 820',
          styles: { width: '820px', height: '1180px' },
          type: 'tablet',
        },
        desktop: {
          name: 'Desktop 1280',
          styles: { width: '1280px', height: '900px' },
          type: 'desktop',
        },
      },
    },
  },
};

export default preview;
