import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './FactField.examples.tsx';

const meta = { title: 'Patterns/FactField' } satisfies Meta;
export default meta;

export const EveryKind = story(examples.EveryKind);
export const AsQuestion = story(examples.AsQuestion);
