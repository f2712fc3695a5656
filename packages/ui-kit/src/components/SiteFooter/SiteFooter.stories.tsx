import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './SiteFooter.examples.tsx';

const meta = {
  title: 'Components/SiteFooter',
  parameters: { layout: 'fullscreen' },
} satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
