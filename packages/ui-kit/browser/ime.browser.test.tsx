import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Combobox } from '../src/components/Combobox/Combobox.tsx';
import { cancel, commit, compose, enterAfterTheEnd, processEnter } from './ime.ts';
import { type Mounted, mount, settled } from './stories.tsx';
import { type TextInput, textInputs } from './text-inputs.tsx';

const INPUTS =
  'textarea, input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=hidden], [type=file])';

const report = vi.fn<(value: unknown) => void>();
const send = vi.fn<() => void>();
let mounted: Mounted | undefined;

beforeEach(async () => {
  await page.viewport(1280, 900);
});

afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
  report.mockReset();
  send.mockReset();
});

/** The field on a page of its own, with the caret behind what stands in it. */
async function open(entry: TextInput): Promise<{ field: HTMLInputElement; text: () => string }> {
  const { View } = entry;
  const part = <View report={report} send={send} />;
  mounted = await mount(() => (
    <main>
      {entry.form === 'own' ? (
        part
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          {part}
          <button type="submit">Send</button>
        </form>
      )}
      <p data-testid="elsewhere">Elsewhere</p>
    </main>
  ));
  const field = mounted.canvas.querySelectorAll<HTMLInputElement>(INPUTS)[entry.input];
  if (!field) throw new Error(`${entry.part} has no text input number ${entry.input}`);
  await userEvent.click(field);
  if (entry.replaces) field.select();
  else field.setSelectionRange(field.value.length, field.value.length);
  return { field, text: () => field.value };
}

const begun = ({ composed, before, replaces }: TextInput) =>
  (replaces ? '' : before) + composed.at(-1);

describe.for(textInputs.map((entry) => ({ entry, name: `${entry.part} ${entry.input}` })))(
  '$name',
  ({ entry }) => {
    test('tells its owner of finished words only', async () => {
      const { text } = await open(entry);
      await compose(...entry.composed);
      await settled();
      expect(text()).toBe(begun(entry));
      expect(report).not.toHaveBeenCalled();
      await commit(entry.chosen);
      await settled();
      expect(report).toHaveBeenLastCalledWith(...entry.reported);
      expect(new Set(report.mock.calls.map((call) => JSON.stringify(call))).size).toBe(1);
    });

    test('keeps what is composed when its owner draws it anew', async () => {
      const { text } = await open(entry);
      await compose(...entry.composed);
      mounted?.again();
      await settled();
      expect(text()).toBe(begun(entry));
      await commit(entry.chosen);
      await settled();
      expect(report).toHaveBeenLastCalledWith(...entry.reported);
    });

    test('sends nothing by the Enter that is the input method’s', async () => {
      await open(entry);
      await compose(...entry.composed);
      await processEnter();
      await userEvent.keyboard('{Enter}');
      expect(send).not.toHaveBeenCalled();
      await commit(entry.chosen);
      await settled();
      await enterAfterTheEnd();
      expect(send).not.toHaveBeenCalled();
      expect(report).toHaveBeenLastCalledWith(...entry.reported);
      await userEvent.keyboard('{Enter}');
      await settled();
      expect(send).toHaveBeenCalledTimes(entry.form === 'lines' ? 0 : 1);
    });

    test('loses nothing to a click elsewhere', async () => {
      const { text } = await open(entry);
      await compose(...entry.composed);
      await userEvent.click(page.getByTestId('elsewhere'));
      await settled();
      expect(text()).toBe(begun(entry));
      expect(report).toHaveBeenCalled();
      expect(send).not.toHaveBeenCalled();
    });

    test('is sent once, with what stands in it, by a click while composing', async () => {
      const { text } = await open(entry);
      const order: string[] = [];
      report.mockImplementation(() => void order.push('told'));
      send.mockImplementation(() => void order.push('sent'));
      await compose(entry.chosen);
      await userEvent.click(page.getByRole('button', { name: /Send|搜索/ }));
      await settled();
      expect(text()).toBe(entry.replaces ? entry.chosen : entry.before + entry.chosen);
      expect(report).toHaveBeenLastCalledWith(...entry.reported);
      expect(send).toHaveBeenCalledTimes(1);
      expect(order.at(-1)).toBe('sent');
    });

    test('stands as before when the composition is given up', async () => {
      const { text } = await open({ ...entry, replaces: false });
      await compose(...entry.composed);
      await cancel();
      await settled();
      expect(text()).toBe(entry.before);
      const heard = report.mock.calls.map(([value]) => value);
      expect(heard.filter((value) => value !== entry.held)).toEqual([]);
    });
  },
);

describe('Combobox', () => {
  const choices = [
    { value: 'doctor', label: '博士研究生' },
    { value: 'master', label: '硕士研究生' },
  ];

  async function openCombobox() {
    function Owner() {
      const [value, setValue] = useState<string | null>(null);
      const change = (next: string | null) => {
        setValue(next);
        report(next);
      };
      return <Combobox label="学位" choices={choices} value={value} onChange={change} />;
    }
    mounted = await mount(() => (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <button type="submit">Send</button>
        <Owner />
      </form>
    ));
    await expect.element(page.getByRole('combobox').and(page.getByPlaceholder(/./))).toBeVisible();
    const field = mounted.canvas.querySelector('input');
    if (!field) throw new Error('the rich combobox has an input');
    await userEvent.click(field);
    await userEvent.clear(field);
    report.mockClear();
    return field;
  }

  const options = () =>
    [...document.querySelectorAll('[role=option]')].map((each) => each.textContent);

  test('picks nothing while composing, narrows by the words chosen, picks by the next Enter', async () => {
    const field = await openCombobox();
    await compose('s', 'shuo', 'shuo shi');
    await processEnter();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(field.value).toBe('shuo shi');
    expect(report).not.toHaveBeenCalled();
    expect(send).not.toHaveBeenCalled();
    await commit('硕士');
    await enterAfterTheEnd();
    await settled();
    expect(report).not.toHaveBeenCalled();
    expect(send).not.toHaveBeenCalled();
    expect(options()).toEqual(['硕士研究生']);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await settled();
    expect(report).toHaveBeenLastCalledWith('master');
    expect(field.value).toBe('硕士研究生');
    expect(send).not.toHaveBeenCalled();
  });

  test('reports nothing half typed to a click elsewhere, and sends once', async () => {
    await openCombobox();
    await compose('s', 'shuo');
    // Not by its role: an open list hides everything else from a screen reader.
    await userEvent.click(page.getByText('Send'));
    await settled();
    expect(report.mock.calls.filter(([value]) => value !== null)).toEqual([]);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('shows all again when the composition is given up', async () => {
    const field = await openCombobox();
    await compose('s', 'shuo');
    await cancel();
    await settled();
    expect(field.value).toBe('');
    expect(options()).toHaveLength(2);
    expect(report.mock.calls.filter(([value]) => value !== null)).toEqual([]);
  });
});

describe('the list of text inputs', () => {
  const listed = new Set([...textInputs.map((entry) => entry.part), 'Combobox']);
  const sources = import.meta.glob<string>(
    ['../src/**/*.tsx', '!../src/**/*.{stories,examples,test}.tsx'],
    { query: '?raw', import: 'default', eager: true },
  );
  // What can be ticked, chosen from the device or only copied is not typed into.
  const TYPED =
    /<textarea\b(?![^>]*\breadOnly\b)|<(?:Input|TextArea)\b|<input\b(?![^>]*\b(?:checked=|type="file"))/;

  test('holds every part that has one in its source', () => {
    const parts = Object.entries(sources)
      .filter(([, source]) => TYPED.test(source))
      .map(([path]) => path.split('/').at(-2) ?? path);
    expect(parts).toContain('TextArea');
    expect(parts.filter((part) => !listed.has(part))).toEqual([]);
  });
});
