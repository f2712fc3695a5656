import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './ResultCard.examples.tsx';

const meta = { title: 'Patterns/ResultCard' } satisfies Meta;
export default meta;

export const Open = story(examples.Open);
export const Refused = story(examples.Refused);
