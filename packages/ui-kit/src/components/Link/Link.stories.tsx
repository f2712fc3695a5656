import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Link.examples.tsx';

const meta = { title: 'Components/Link' } satisfies Meta;
export default meta;

export const InText = story(examples.InText);
export const Quiet = story(examples.Quiet);
