import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Contents.examples.tsx';

const meta = { title: 'Components/Contents' } satisfies Meta;
export default meta;

export const Parts = story(examples.Parts);
export const Grouped = story(examples.Grouped);
