// What a page reads before anything else is held against these few forms, instead of the schemas beside them: the
// library that the schemas are written with is many times as large, and the first page has no other use for it. A test
// holds the two together (forms.test.ts).

/** One thing that is wrong, and where: `districts.0.id`. */
export interface Wrong {
  path: string;
  message: string;
}

/** Reads data of unknown origin. What it returns is of use only where nothing was found wrong. */
export type Form = (data: unknown, path: string, wrong: Wrong[]) => unknown;

/**
 * What the data says in this form, or what is wrong with it.
 * @typeParam Value what the form stands for
 */
export function readAs<Value>(
  form: Form,
  data: unknown,
): { value: Value; wrong?: undefined } | { value?: undefined; wrong: readonly Wrong[] } {
  const wrong: Wrong[] = [];
  const value = form(data, '', wrong);
  // The form is the schema's twin, and the schema has the type.
  return wrong.length > 0 ? { wrong } : { value: value as Value };
}

/** What is wrong, a line for each. @param whole what the data as a whole is called */
export function listed(wrong: readonly Wrong[], whole: string): string {
  return wrong.map(({ path, message }) => `- ${path || whole}: ${message}`).join('\n');
}

/** A text; that it fits is said by a pattern or a function, in the words of `message`. */
export function text(
  fits: RegExp | ((value: string) => boolean) = () => true,
  message = 'a text of another kind is expected',
): Form {
  return (data, path, wrong) => {
    if (typeof data !== 'string')
      wrong.push({ path, message: `expected a text, not ${kindOf(data)}` });
    else if (!(typeof fits === 'function' ? fits(data) : fits.test(data)))
      wrong.push({ path, message });
    return data;
  };
}

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number = Number.MAX_SAFE_INTEGER): Form {
  return (data, path, wrong) => {
    if (!Number.isSafeInteger(data) || Number(data) < least || Number(data) > most)
      wrong.push({ path, message: `expected a whole number from ${least} to ${most}` });
    return data;
  };
}

/** This very value. */
export function just(value: number): Form {
  return (data, path, wrong) => {
    if (data !== value) wrong.push({ path, message: `expected ${value}` });
    return data;
  };
}

/** A list of so many at least. */
export function list(form: Form, least = 0): Form {
  return (data, path, wrong) => {
    if (!Array.isArray(data)) {
      wrong.push({ path, message: `expected a list, not ${kindOf(data)}` });
      return data;
    }
    if (data.length < least) wrong.push({ path, message: `expected ${least} or more` });
    return data.map((member: unknown, index) => form(member, inside(path, String(index)), wrong));
  };
}

interface RecordOptions {
  /** Members that may be absent. */
  optional?: Readonly<Record<string, Form>>;
  /** Nothing else may stand there; otherwise what is not known is left out. */
  strict?: boolean;
  /** What the members cannot say each for itself; asked where none of them is wrong. */
  fits?: readonly [(value: Readonly<Record<string, unknown>>) => boolean, message: string];
}

/** An object with these members. */
export function record(
  members: Readonly<Record<string, Form>>,
  { optional = {}, strict = false, fits }: RecordOptions = {},
): Form {
  return (data, path, wrong) => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      wrong.push({ path, message: `expected an object, not ${kindOf(data)}` });
      return data;
    }
    const given = new Map<string, unknown>(Object.entries(data));
    const before = wrong.length;
    const value: Record<string, unknown> = {};
    for (const [name, form] of Object.entries(members))
      value[name] = form(given.get(name), inside(path, name), wrong);
    for (const [name, form] of Object.entries(optional))
      if (given.get(name) !== undefined)
        value[name] = form(given.get(name), inside(path, name), wrong);
    const unknown = [...given.keys()].filter(
      (name) => !Object.hasOwn(members, name) && !Object.hasOwn(optional, name),
    );
    if (strict && unknown.length > 0)
      wrong.push({ path, message: `nothing is known of ${unknown.join(', ')}` });
    if (fits && wrong.length === before && !fits[0](value)) wrong.push({ path, message: fits[1] });
    return value;
  };
}

function inside(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function kindOf(data: unknown): string {
  if (data === undefined) return 'nothing';
  if (data === null) return 'null';
  return Array.isArray(data) ? 'a list' : `a ${typeof data}`;
}
