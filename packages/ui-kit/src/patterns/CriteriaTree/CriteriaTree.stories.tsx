import type { Meta } from '@storybook/react-vite';
import { story } from '../../samples/story.tsx';
import * as examples from './CriteriaTree.examples.tsx';

const meta = { title: 'Patterns/CriteriaTree' } satisfies Meta;
export default meta;

export const Bare = story(examples.Bare);
export const Explained = story(examples.Explained);
export const AtLeast = story(examples.AtLeast);
export const AnyOf = story(examples.AnyOf);
