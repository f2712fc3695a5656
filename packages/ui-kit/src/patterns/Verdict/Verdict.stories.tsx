import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './Verdict.examples.tsx';

const meta = { title: 'Patterns/Verdict' } satisfies Meta;
export default meta;

export const Tags = story(examples.Tags);
export const Eligible = story(examples.Eligible);
export const NeedsInfo = story(examples.NeedsInfo);
export const Discretionary = story(examples.Discretionary);
export const NotEligible = story(examples.NotEligible);
