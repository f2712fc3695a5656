import { fingerprintOf } from '@portal/rules-core';
import type { BuildFiles } from '../site/variant.ts';

/** A change to a build's pack; the build says its fingerprint as if its sources had been so. */
async function changePack(files: BuildFiles, change: (text: string) => string): Promise<void> {
  const before = files.read('policy.json');
  const text = change(before);
  if (text === before) throw new Error('The pack holds nothing to change; look how it is written.');
  const pack: object = JSON.parse(text);
  const fingerprint = await fingerprintOf(pack);
  files.write('policy.json', JSON.stringify({ ...pack, fingerprint }));
  const release = JSON.parse(files.read('release.json'));
  files.write(
    'release.json',
    JSON.stringify({ ...release, pack: { ...release.pack, fingerprint } }),
  );
}

/** A valid pack with another sum in it. */
export const otherRules = (files: BuildFiles): Promise<void> =>
  changePack(files, (text) => text.replace(/"most":([1-9])/, '"most":9$1'));

/** A pack with an audience that does not exist. */
export const invalidPack = (files: BuildFiles): Promise<void> =>
  changePack(files, (text) => text.replace('"audience":["', '"audience":["nobody","'));

/** Another district's pack, valid in itself. */
export const strangePack =
  (pack: object) =>
  (files: BuildFiles): Promise<void> =>
    changePack(files, () => JSON.stringify(pack));
