import {
  parseRegistry,
  REGISTRY_SCHEMA_VERSION,
  type RegistryEntry,
} from '@portal/district-kit/registry';
import type { Text } from '@portal/rules-core';
import type { Context } from './context.ts';
import { BadInput } from './errors.ts';
import { RESERVED } from './layout.ts';
import { changeRegistry } from './registry-file.ts';

/** Where a district is published, and under which name. */
export interface Registration {
  origin: string;
  name: Text;
}

/** Puts a district into the registry, at its end, or gives one that is there another origin or name. */
export async function register(
  context: Context,
  id: string,
  { origin, name }: Registration,
): Promise<void> {
  if (id === RESERVED)
    throw new BadInput(`No district can be called "${RESERVED}": the portal's own builds are.`);
  const entry = { id, name, origin };
  // Told before anything is locked, in the registry's own words.
  parseRegistry(
    {
      schemaVersion: REGISTRY_SCHEMA_VERSION,
      sequence: 0,
      issuedAt: context.now().toISOString(),
      districts: [entry],
    },
    `with district "${id}"`,
  );
  await changeRegistry(context, `register ${id}`, async (districts) =>
    districts.some((other) => other.id === id)
      ? districts.map((other) => (other.id === id ? { ...other, ...entry } : other))
      : [...districts, entry],
  );
}

/** Takes a district out of the registry, and gives back what stood there; its builds stay until garbage is collected. */
export async function unregister(context: Context, id: string): Promise<RegistryEntry> {
  const found: RegistryEntry[] = [];
  await changeRegistry(context, `unregister ${id}`, async (districts) => {
    found.push(entryNamed(districts, id));
    return districts.filter((entry) => entry.id !== id);
  });
  return entryNamed(found, id);
}

/** @throws BadInput for a district that is not registered */
export function entryNamed(districts: readonly RegistryEntry[], id: string): RegistryEntry {
  const entry = districts.find((other) => other.id === id);
  if (entry) return entry;
  const ids = districts.map((other) => other.id).join(', ') || 'none';
  throw new BadInput(
    `District "${id}" is not registered (registered: ${ids}); "release register ${id} --origin URL" does it.`,
  );
}
