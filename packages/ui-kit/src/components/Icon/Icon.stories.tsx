import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Icon.examples.tsx';

const meta = { title: 'Components/Icon' } satisfies Meta;
export default meta;

export const All = story(examples.All);
