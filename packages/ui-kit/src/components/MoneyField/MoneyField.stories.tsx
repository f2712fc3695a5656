import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './MoneyField.examples.tsx';

const meta = { title: 'Components/MoneyField' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const InWan = story(examples.InWan);
