import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { endedFixturePack, fixturePack } from '../testing/fixture-pack.ts';
import { packJsonSchema, packJsonSchemaText } from './json-schema.ts';

it('is the file in schema/; "npm run --silent rules -- schema" prints what it should hold', () => {
  const file = new URL('../../schema/pack.schema.json', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(packJsonSchemaText());
});

it('lets packs pass and holds back what is none', () => {
  const schema = z.fromJSONSchema(packJsonSchema());
  for (const pack of [fixturePack, endedFixturePack])
    expect(schema.safeParse(JSON.parse(JSON.stringify(pack))).error).toBeUndefined();
  const { title: _, ...untitled } = fixturePack.document;
  for (const broken of [
    {},
    { ...fixturePack, document: untitled },
    { ...fixturePack, surplus: true },
    { ...fixturePack, programmes: [{ ...fixturePack.programmes[0], criteria: { op: 'perhaps' } }] },
  ])
    expect(schema.safeParse(JSON.parse(JSON.stringify(broken))).success).toBe(false);
});

it('gives every part its name and hides none behind a number', () => {
  const names = Object.keys(Object(packJsonSchema().$defs));
  expect(names).toContain('Criterion');
  expect(names.filter((name) => name.startsWith('__'))).toEqual([]);
});
