import type { Fact } from '@portal/rules-core';
import { type FunctionComponent, type ReactNode, useState } from 'react';
import {
  DateField,
  FactField,
  MoneyField,
  NumberField,
  SearchField,
  TextArea,
  TextField,
} from '../src/index.ts';

export interface Owner {
  /** Hears every value a part reports. */
  report: (value: unknown) => void;
  /** Only for a part with a form of its own. */
  send: () => void;
}

/** One text input of the kit, held by an owner as a page would hold it. */
export interface TextInput {
  part: string;
  /** Which input of the part, counted in the order they stand in. */
  input: number;
  View: FunctionComponent<Owner>;
  /** What is seen while composing. */
  composed: readonly string[];
  /** What the reader chooses in the end. */
  chosen: string;
  /** What stands in the field at first. */
  before: string;
  /** The value that the owner holds at first. */
  held: unknown;
  /** What stands there is written over, as a reader would who marks a wrong year. */
  replaces?: boolean;
  /** What the owner hears at last. */
  reported: readonly unknown[];
  /** `lines`: Enter makes a new line. `own`: the part brings its own form. */
  form?: 'lines' | 'own';
}

/** Keeps what a part reports, and tells. */
function held<Value>(
  first: Value,
  draw: (value: Value, change: (value: Value) => void, owner: Owner) => ReactNode,
): FunctionComponent<Owner> {
  return function Held(owner) {
    const [value, setValue] = useState(first);
    return draw(
      value,
      (next) => {
        setValue(next);
        owner.report(next);
      },
      owner,
    );
  };
}

const DATE = '1990-03-01';
const dateField = held<string | null>(DATE, (value, onChange) => (
  <DateField label="Date" value={value} onChange={onChange} />
));

function fact(type: Fact['type']): Fact {
  const words = { zh: '一问', en: 'A question' };
  return { id: 'test.fact', subject: 'person', type, label: words, question: words, why: words };
}

function factField(type: Fact['type'], first: number | string | null) {
  return held<unknown>(first, (value, onChange) => (
    <FactField
      fact={fact(type)}
      value={typeof value === 'number' || typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  ));
}

const number = { composed: ['３', '３５'], chosen: '３５', before: '', held: null, reported: [35] };
const money = { composed: ['3', '30', '30w', '30wan'], chosen: '30万', before: '', held: null };

/** Every text input of the kit. A test holds this list complete. */
export const textInputs: readonly TextInput[] = [
  {
    part: 'TextField',
    input: 0,
    View: held('', (value, onChange) => (
      <TextField label="Name" value={value} onChange={onChange} />
    )),
    composed: ['s', 'sh', 'shang', 'shang hai'],
    chosen: '上海',
    before: '',
    held: '',
    reported: ['上海'],
  },
  {
    part: 'TextArea',
    input: 0,
    View: held('甲', (value, onChange) => (
      <TextArea label="List" value={value} onChange={onChange} />
    )),
    composed: ['y', 'yi'],
    chosen: '乙',
    before: '甲',
    held: '甲',
    reported: ['甲乙'],
    form: 'lines',
  },
  {
    part: 'SearchField',
    input: 0,
    View: held('', (value, onChange, { send }) => (
      <SearchField label="Search" value={value} onChange={onChange} onSearch={send} />
    )),
    composed: ['z', 'zhu', 'zhu fang'],
    chosen: '住房',
    before: '',
    held: '',
    reported: ['住房'],
    form: 'own',
  },
  {
    part: 'NumberField',
    input: 0,
    View: held<number | null>(null, (value, onChange) => (
      <NumberField label="Age" value={value} onChange={onChange} />
    )),
    ...number,
  },
  {
    part: 'MoneyField',
    input: 0,
    View: held<number | null>(null, (value, onChange) => (
      <MoneyField label="Pay" value={value} onChange={onChange} />
    )),
    ...money,
    reported: [300_000_00],
  },
  {
    part: 'DateField',
    input: 0,
    View: dateField,
    composed: ['２', '２０', '２００１'],
    chosen: '２００１',
    before: '1990',
    held: DATE,
    replaces: true,
    reported: ['2001-03-01'],
  },
  {
    part: 'DateField',
    input: 1,
    View: dateField,
    composed: ['１', '１２'],
    chosen: '１２',
    before: '3',
    held: DATE,
    replaces: true,
    reported: ['1990-12-01'],
  },
  {
    part: 'DateField',
    input: 2,
    View: dateField,
    composed: ['３', '３１'],
    chosen: '３１',
    before: '1',
    held: DATE,
    replaces: true,
    reported: ['1990-03-31'],
  },
  {
    part: 'FactField',
    input: 0,
    View: factField({ kind: 'integer', min: 0, unit: { zh: '岁', en: 'years' } }, null),
    ...number,
  },
  {
    part: 'FactField',
    input: 0,
    View: factField({ kind: 'money' }, null),
    ...money,
    reported: [300_000_00],
  },
];
