import type { Pack } from './pack.ts';

/** Every record that carries a public id. */
export function recordsOf(pack: Pack): { id: string }[] {
  return [
    ...pack.programmes,
    ...pack.services,
    ...pack.indicators,
    ...pack.combinations,
    ...pack.clawbacks,
    ...pack.quotas,
    ...pack.processes,
    ...pack.provisions,
    ...pack.points,
  ];
}

/** Which clauses each record cites, at whatever depth; the document's validity stands under `validity`. */
export function citationsOf(pack: Pack): { record: string; clauses: string[] }[] {
  return [
    { record: 'validity', clauses: citedIn(pack.validity) },
    ...recordsOf(pack).map((record) => ({ record: record.id, clauses: citedIn(record) })),
  ];
}

function citedIn(value: unknown): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null)
      for (const [key, child] of Object.entries(node)) {
        if (key === 'citation' && Array.isArray(child))
          for (const clause of child) found.add(String(clause));
        else visit(child);
      }
  };
  visit(value);
  return [...found];
}
