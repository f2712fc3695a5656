import satisfies from 'spdx-satisfies';
import type { BundledPackage } from './sbom-packages.ts';

/**
 * Licences under which a package may go out with the portal: they ask for no more than their text and the names of
 * their authors, which `licences.txt` carries. Copyleft would ask for the portal's sources, field-of-use and
 * unstated ones for a lawyer.
 */
const ALLOWED_LICENCES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unicode-3.0',
  'Unicode-DFS-2016',
  'Unlicense',
  'Zlib',
];

/** Packages that state their licence in another form than SPDX has, and what it is, read in their licence file. */
const READ_BY_HAND: Readonly<Record<string, { stated: string; is: string }>> = {
  // The charting library's copies of d3 (ISC), and its own code (MIT).
  '@visx/vendor': { stated: 'MIT and ISC', is: 'MIT AND ISC' },
};

/** The SPDX expression of a package's licence; as it is stated where nobody has read it. */
export function licenceOf({ name, licence }: Pick<BundledPackage, 'name' | 'licence'>): string {
  const read = READ_BY_HAND[name];
  return read?.stated === licence ? read.is : licence;
}

/**
 * What stands against publishing these packages: one sentence for each whose licence is not on the list, with what to
 * do.
 */
export function licenceFaults(
  packages: readonly Pick<BundledPackage, 'name' | 'version' | 'licence'>[],
): string[] {
  return packages.flatMap((each) => {
    const expression = licenceOf(each);
    if (isAllowed(expression)) return [];
    const stated = each.licence === '' ? 'states no licence' : `is under “${each.licence}”`;
    return [
      `${each.name}@${each.version} ${stated}, which is not among the licences the portal goes out with; use another package, or read the licence and add it to packages/district-kit/src/preset/sbom-licences.ts.`,
    ];
  });
}

function isAllowed(expression: string): boolean {
  try {
    return satisfies(expression, [...ALLOWED_LICENCES]);
  } catch {
    // Not an SPDX expression: “SEE LICENSE IN …”, a name, nothing.
    return false;
  }
}

/**
 * `licences.txt`: for each package its name, version and licence, and the texts it carries; a text that several carry
 * stands once, under all of them.
 */
export function licenceTexts(packages: readonly BundledPackage[]): string {
  const groups = Map.groupBy(packages, ({ texts }) => texts.join('\n\n'));
  const sections = [...groups].map(([text, members]) => {
    const heads = members.map((each) => `${each.name} ${each.version} (${licenceOf(each)})`);
    return `${heads.join('\n')}\n\n${text || 'The package carries no file with the text of its licence.'}\n`;
  });
  const intro =
    'This build contains the following packages of others, each under its own licence.\n本构建含有下列第三方软件包，各依其许可证使用。\n';
  return [intro, ...sections].join(`\n${'-'.repeat(72)}\n\n`);
}
