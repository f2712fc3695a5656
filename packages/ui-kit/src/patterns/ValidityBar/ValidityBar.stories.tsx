import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './ValidityBar.examples.tsx';

const meta = { title: 'Patterns/ValidityBar' } satisfies Meta;
export default meta;

export const InForce = story(examples.InForce);
export const Ended = story(examples.Ended);
export const NotYet = story(examples.NotYet);
export const Unstated = story(examples.Unstated);
