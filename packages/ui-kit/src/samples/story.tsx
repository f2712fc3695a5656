import type { Locale } from '@portal/rules-core';
import type { StoryObj } from '@storybook/react-vite';
import type { Example } from './example.tsx';

/** A story that shows an example in the language of the toolbar. */
export function story(example: Example, more: Omit<StoryObj, 'render'> = {}): StoryObj {
  const View = example;
  return {
    ...more,
    parameters: { ...more.parameters, example },
    render: (_args, { globals }) => {
      const locale: Locale = globals.locale === 'en' ? 'en' : 'zh';
      return <View locale={locale} say={(zh, en) => (locale === 'zh' ? zh : en)} />;
    },
  };
}
