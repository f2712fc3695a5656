import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './DataTable.examples.tsx';

const meta = { title: 'Components/DataTable' } satisfies Meta;
export default meta;

export const Rows = story(examples.Rows);
export const Figures = story(examples.Figures);
export const Empty = story(examples.Empty);
export const ManyRows = story(examples.ManyRows);
export const LongWords = story(examples.LongWords);
export const ManyFigures = story(examples.ManyFigures);

/** A table stays a table to a screen reader, also where it is shown as a list. */
export const StaysATable = story(examples.Rows, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table')).toHaveAccessibleName(/购房补贴|Purchase subsidy/);
    await expect(canvas.getAllByRole('row')).toHaveLength(4);
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(3);
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(3);
  },
});
