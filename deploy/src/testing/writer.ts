// node writer.ts <root> <key file> <district> <builds, separated by commas> <times>
//
// Promotes builds of a district in turn: a team at work, for tests of several at once and of one that is cut off.
import { readKey, releaseRoot } from '../release/index.ts';

const [folder = '', key = '', district = '', builds = '', times = ''] = process.argv.slice(2);
const root = releaseRoot(folder, { key: readKey(key), wait: 60_000 });
const names = builds.split(',');
for (let time = 0; time < Number(times); time += 1) {
  await root.promote(district, names[time % names.length] ?? '');
  process.stdout.write('.');
}
