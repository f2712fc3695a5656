import type { Meta } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { story } from '../../samples/story.tsx';
import * as examples from './Combobox.examples.tsx';

const meta = { title: 'Components/Combobox' } satisfies Meta;
export default meta;

export const Plain = story(examples.Plain);
export const Answered = story(examples.Answered);
export const WithError = story(examples.WithError);
export const WithHints = story(examples.WithHints);
export const WhileLoading = story(examples.WhileLoading);

/** The control, once its code has come in the place of the native list. */
async function richOf(canvasElement: HTMLElement): Promise<HTMLInputElement> {
  const field = await within(canvasElement).findByRole<HTMLInputElement>('combobox', {
    name: /所属行业|Industry/,
  });
  if (field.tagName === 'INPUT') return field;
  await waitFor(
    () => expect(within(canvasElement).getByRole('combobox')).toBeInstanceOf(HTMLInputElement),
    // The first one on a page fetches the code.
  );
  return within(canvasElement).getByRole<HTMLInputElement>('combobox');
}

/** Label, hint, reason and error are tied to the control as they are to every other field. */
export const Wired = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const field = await richOf(canvasElement);
    await expect(field).toHaveAccessibleName(/^(所属行业|Industry)$/);
    await expect(field).toHaveAccessibleDescription(/选最接近的一项|comes closest/);
    await expect(field).not.toHaveAttribute('aria-invalid');
  },
});

export const Invalid = story(examples.WithError, {
  play: async ({ canvasElement }) => {
    const field = await richOf(canvasElement);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/请选择一个行业|Choose an industry/);
  },
});

/** Typing narrows, the arrows choose, Enter takes, Esc goes back to the answer that stands. */
export const ByKeyboard = story(examples.Answered, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = await richOf(canvasElement);
    const said = canvasElement.querySelector('form > output');
    await expect(field).toHaveValue(
      canvasElement.querySelector('label')?.textContent?.startsWith('Industry')
        ? 'Biomedicine'
        : '生物医药',
    );
    await userEvent.click(field);
    await userEvent.clear(field);
    await userEvent.type(field, 'circuits');
    await expect(await canvas.findAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}');
    await expect(field).toHaveAttribute('aria-activedescendant', canvas.getByRole('option').id);
    await userEvent.keyboard('{Enter}');
    await expect(said).toHaveTextContent('integrated-circuits 0');
    await waitFor(() => expect(canvas.queryByRole('listbox')).toBeNull());

    await userEvent.clear(field);
    await userEvent.type(field, '生物');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.queryByRole('listbox')).toBeNull());

    await userEvent.keyboard('{ArrowDown}');
    await expect(await canvas.findAllByRole('option')).toHaveLength(14);
    await userEvent.keyboard('{Escape}{Enter}');
    await expect(said).toHaveTextContent(/ 1$/);
  },
});

export const NothingFits = story(examples.Plain, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = await richOf(canvasElement);
    await userEvent.type(field, '999');
    await waitFor(() =>
      expect(canvas.getAllByRole('status').map((status) => status.textContent)).toContainEqual(
        expect.stringMatching(/“999”/),
      ),
    );
    await expect(canvas.queryByRole('option', { name: /集成电路|Integrated/ })).toBeNull();
  },
});

/** An input method composes: the list does not narrow by half a syllable, and its Enter takes nothing. */
export const WhileComposing = story(examples.Answered, {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = await richOf(canvasElement);
    const said = canvasElement.querySelector('form > output');
    await userEvent.click(field);
    await userEvent.clear(field);
    await userEvent.keyboard('{ArrowDown}');
    await expect(await canvas.findAllByRole('option')).toHaveLength(14);
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: 'rengong' } });
    await expect(canvas.getAllByRole('option')).toHaveLength(14);
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      keyCode: 229,
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    await expect(field.dispatchEvent(enter)).toBe(false);
    await expect(said).toHaveTextContent('null 0');
    fireEvent.input(field, { target: { value: '人工' } });
    fireEvent.compositionEnd(field, { data: '人工' });
    await waitFor(() => expect(canvas.getAllByRole('option')).toHaveLength(1));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(said).toHaveTextContent('ai 0');
  },
});

/** The native list answers as well. */
export const NativeAnswers = story(examples.WhileLoading, {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole('combobox', { name: /所属行业|Industry/ });
    await expect(field).toHaveValue('ai');
    await userEvent.selectOptions(field, 'law');
    await expect(field).toHaveValue('law');
  },
});
