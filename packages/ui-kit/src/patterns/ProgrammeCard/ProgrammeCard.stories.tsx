import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './ProgrammeCard.examples.tsx';

const meta = { title: 'Patterns/ProgrammeCard' } satisfies Meta;
export default meta;

export const InList = story(examples.InList);
export const InResults = story(examples.InResults);
