import type { PartDocs } from './part-docs.ts';

/** Where a part stands: the first word of its stories' title, in small letters, is its folder. */
export type PartGroup = 'components' | 'patterns';

export interface Part {
  folder: string;
  group: PartGroup;
  docs: PartDocs;
}

const found = import.meta.glob<PartDocs>('../{components,patterns}/*/*.docs.ts', {
  eager: true,
  import: 'default',
});

/** Every part that is described, by folder name. */
export const parts: ReadonlyMap<string, Part> = new Map(
  Object.entries(found).map(([path, docs]) => {
    const [folder = '', group] = path.split('/').slice(1, -1).reverse();
    return [folder, { folder, docs, group: group === 'patterns' ? 'patterns' : 'components' }];
  }),
);

/** Address of a part's page inside Storybook, to be opened in the outer window. */
export function partHref({ group, folder }: Part): string {
  return `./?path=/docs/${group}-${folder.toLowerCase()}--docs`;
}
