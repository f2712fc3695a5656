import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './BenefitLines.examples.tsx';

const meta = { title: 'Patterns/BenefitLines' } satisfies Meta;
export default meta;

export const Printed = story(examples.Printed);
export const Possible = story(examples.Possible);
