import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './DistrictTile.examples.tsx';

const meta = { title: 'Patterns/DistrictTile' } satisfies Meta;
export default meta;

export const Several = story(examples.Several);
