// node licences/main.ts
//
// Holds the licences of all packages that the portal depends on against the list of those it may go out with. Each
// build holds what is really in it against the same list; this says so before anything is built.
import { dirname } from 'node:path';
import { licenceFaults } from '@portal/district-kit/licences';
import { installedFor } from './installed.ts';

const packages = installedFor(dirname(dirname(import.meta.dirname)));
const faults = licenceFaults(packages);
for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0
    ? `The licences of all ${packages.length} packages are on the list.`
    : `${faults.length} of ${packages.length} packages may not go out with the portal.`,
);
process.exitCode = faults.length === 0 && packages.length > 0 ? 0 : 1;
