import { spellOut } from '@portal/district-kit/preset';
import { expect, test } from 'vitest';
import { SYNONYMS } from './synonyms.ts';

test('everyday words can be spelt as they are read; `vitest run -u` writes the file anew', async () => {
  const spelt = spellOut(SYNONYMS.flatMap(({ typed }) => typed));
  await expect(`${JSON.stringify(spelt, null, 2)}\n`).toMatchFileSnapshot(
    './everyday-readings.json',
  );
});
