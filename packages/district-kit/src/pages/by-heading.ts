import type { Pack, Programme, Service, Text } from '@portal/rules-core';

/** What a document prints under one of its headings. */
export interface HeadingGroup {
  /** The clause of the heading. */
  id: string;
  title: Text;
  /** Programmes and services that cite a clause under it and under none of its parts, in printed order. */
  records: (Programme | Service)[];
  /** The headings one level below. */
  parts: HeadingGroup[];
}

/**
 * The records of a pack by the headings they are printed under. A record whose source stands under several headings
 * is listed under each. Headings without a title in the pack are left out, and so are those with nothing under them.
 * @param place the clause whose headings are asked for, or the part of the document: `north/main/4`, `north/annex2`
 */
export function byHeading(pack: Pack, place: string): HeadingGroup[] {
  return pack.clauses.flatMap(({ id, title }) => {
    if (!title || !isChild(id, place)) return [];
    const parts = byHeading(pack, id);
    const placed = new Set(parts.flatMap((part) => allUnder(part)));
    const records = recordsUnder(pack, id).filter((record) => !placed.has(record));
    return records.length + parts.length > 0 ? [{ id, title, records, parts }] : [];
  });
}

/** Every record of a group, those of its parts among them, each once. */
export function allUnder({ records, parts }: HeadingGroup): (Programme | Service)[] {
  return [...new Set([...records, ...parts.flatMap(allUnder)])];
}

function recordsUnder(pack: Pack, heading: string): (Programme | Service)[] {
  const order = new Map(pack.clauses.map(({ id }, index) => [id, index]));
  return [...pack.programmes, ...pack.services]
    .flatMap((record) => {
      const places = record.citation
        .filter((clause) => clause === heading || isUnder(clause, heading))
        .map((clause) => order.get(clause) ?? order.size);
      return places.length > 0 ? [{ record, first: Math.min(...places) }] : [];
    })
    .sort((a, b) => a.first - b.first)
    .map(({ record }) => record);
}

/** `north/main/4.1.2/p3` is under `north/main/4.1`, and `north/main/4.10` is not. */
function isUnder(clause: string, place: string): boolean {
  return clause.startsWith(`${place}.`) || clause.startsWith(`${place}/`);
}

function isChild(clause: string, place: string): boolean {
  return isUnder(clause, place) && !/[./]/.test(clause.slice(place.length + 1));
}
