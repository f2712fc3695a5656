import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './BenefitTable.examples.tsx';

const meta = { title: 'Patterns/BenefitTable' } satisfies Meta;
export default meta;

export const Printed = story(examples.Printed);
export const WithCondition = story(examples.WithCondition);
export const Evaluated = story(examples.Evaluated);
export const Empty = story(examples.Empty);
