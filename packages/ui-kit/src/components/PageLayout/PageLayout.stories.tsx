import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './PageLayout.examples.tsx';

const meta = {
  title: 'Components/PageLayout',
  parameters: { layout: 'fullscreen' },
} satisfies Meta;
export default meta;

export const Whole = story(examples.Whole);
