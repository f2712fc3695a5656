import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { districtIds } from '@portal/scripts/serve';
import type { Persona } from './persona.ts';

/** One for each district of the portal, in its order, from `personas/<district>.ts`; the walk is the same for all. */
export const PERSONAS: readonly Persona[] = await Promise.all(districtIds().map(personaOf));

async function personaOf(district: string): Promise<Persona> {
  const file = join(import.meta.dirname, 'personas', `${district}.ts`);
  if (!existsSync(file))
    throw new Error(`There is no ${file}; say in it who asks for what in this district.`);
  const { persona }: { persona: Persona } = await import(pathToFileURL(file).href);
  return persona;
}
