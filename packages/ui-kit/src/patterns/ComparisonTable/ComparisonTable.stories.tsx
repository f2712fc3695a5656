import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './ComparisonTable.examples.tsx';

const meta = { title: 'Patterns/ComparisonTable' } satisfies Meta;
export default meta;

export const ThreeDistricts = story(examples.ThreeDistricts);
export const SomeNeeds = story(examples.SomeNeeds);
export const Counts = story(examples.Counts);
export const Unanswered = story(examples.Unanswered);
