import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The deployments that `deploy` shows: each names every district. */
export const EXAMPLE_FILES = ['deploy/example/deployment.json', 'deploy/example/this-machine.json'];

interface Place {
  id: string;
  origin: string;
  listen: unknown;
}
interface Example {
  districts: Place[];
}

/** An example's text with a district more, placed as the last one is: at its own name, or at the next port. */
export function exampleWith(root: string, file: string, id: string): string {
  const example = read(root, file);
  const last = example.districts.at(-1);
  if (!last) throw new Error(`${file} names no district to place another beside.`);
  return textOf({ ...example, districts: [...example.districts, besides(last, id)] });
}

/** An example's text without a district. */
export function exampleWithout(root: string, file: string, id: string): string {
  const example = read(root, file);
  return textOf({ ...example, districts: example.districts.filter((place) => place.id !== id) });
}

function besides(last: Place, id: string): Place {
  const { hostname, port, protocol } = new URL(last.origin);
  if (port === '') return { ...last, id, origin: `${protocol}//${hostname.replace(/^[^.]+/, id)}` };
  const next = `${hostname}:${Number(port) + 1}`;
  return { ...last, id, origin: `${protocol}//${next}`, listen: next };
}

function read(root: string, file: string): Example {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as Example;
}

function textOf(example: Example): string {
  return `${JSON.stringify(example, null, 2)}\n`;
}
