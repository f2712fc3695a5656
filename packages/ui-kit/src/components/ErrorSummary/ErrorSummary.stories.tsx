import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './ErrorSummary.examples.tsx';

const meta = { title: 'Components/ErrorSummary' } satisfies Meta;
export default meta;

export const WithField = story(examples.WithField);
