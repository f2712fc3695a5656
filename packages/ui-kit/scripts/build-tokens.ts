import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildTokenFiles } from './token-files.ts';

const folder = join(import.meta.dirname, '../src/tokens');
const { css, values } = await buildTokenFiles();
await writeFile(join(folder, 'tokens.css'), css);
await writeFile(join(folder, 'values.ts'), values);
