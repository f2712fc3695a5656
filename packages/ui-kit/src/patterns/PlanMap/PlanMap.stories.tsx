import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './PlanMap.examples.tsx';

const meta = { title: 'Patterns/PlanMap' } satisfies Meta;
export default meta;

export const Numbered = story(examples.Numbered);
export const Unnumbered = story(examples.Unnumbered);
