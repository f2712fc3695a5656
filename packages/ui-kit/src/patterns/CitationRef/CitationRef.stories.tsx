import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './CitationRef.examples.tsx';

const meta = { title: 'Patterns/CitationRef' } satisfies Meta;
export default meta;

export const Paths = story(examples.Paths);
export const WithNumber = story(examples.WithNumber);
export const WithText = story(examples.WithText);
export const Unlisted = story(examples.Unlisted);
