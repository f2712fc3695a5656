import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './SiteHeader.examples.tsx';

const meta = {
  title: 'Components/SiteHeader',
  parameters: { layout: 'fullscreen' },
} satisfies Meta;
export default meta;

export const Full = story(examples.Full);
export const Small = story(examples.Small);
