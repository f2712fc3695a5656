/** A template that cannot be filled; the message names the place. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

// A place alone on its line, or one within a line.
const PLACE = /^([ \t]*)\{\{(\w+)\}\}[ \t]*\n|\{\{(\w+)\}\}/gm;

/**
 * Fills the places `{{name}}` of a template. A place that is alone on its line may take several lines, which are
 * indented as it is, or none, and then the line goes.
 * @throws TemplateError for a place without a value, and for a value without a place
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  const used = new Set<string>();
  const take = (name: string): string => {
    const value = values[name];
    if (value === undefined) throw new TemplateError(`The template has no value for {{${name}}}.`);
    used.add(name);
    return value;
  };
  const filled = template.replace(
    PLACE,
    (_, indent: string | undefined, alone: string | undefined, within: string | undefined) =>
      alone === undefined ? take(within ?? '') : indented(take(alone), indent ?? ''),
  );
  const unused = Object.keys(values).filter((name) => !used.has(name));
  if (unused.length > 0)
    throw new TemplateError(`The template has no place for ${unused.join(', ')}.`);
  return filled;
}

function indented(value: string, indent: string): string {
  if (value === '') return '';
  const lines = value.replace(/\n$/, '').split('\n');
  return lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('');
}
