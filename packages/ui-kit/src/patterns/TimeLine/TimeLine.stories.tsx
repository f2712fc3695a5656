import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './TimeLine.examples.tsx';

const meta = { title: 'Patterns/TimeLine' } satisfies Meta;
export default meta;

export const Documents = story(examples.Documents);
export const EndedPlan = story(examples.EndedPlan);
