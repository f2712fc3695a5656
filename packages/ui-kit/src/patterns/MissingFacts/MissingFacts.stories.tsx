import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './MissingFacts.examples.tsx';

const meta = { title: 'Patterns/MissingFacts' } satisfies Meta;
export default meta;

export const Linked = story(examples.Linked);
export const Named = story(examples.Named);
