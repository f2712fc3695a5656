import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { dockerfile } from '@portal/deploy/docker';
import { formatClauseIndex, hashOfText } from '@portal/rules-core/ledger';
import { themePlaceholders } from './accent.ts';
import type { NewDistrict } from './request.ts';

const TEMPLATE = join(import.meta.dirname, 'template');

/** The texts of the example document; nobody has published them. */
const EXAMPLE_CLAUSES = [
  {
    place: 'main/0',
    path: '',
    role: 'background',
    text: '示例文件：为说明格式而写，不是真实政策。',
  },
  { place: 'main/1', path: '一、', role: 'heading', text: '一、示例项目' },
  {
    place: 'main/1.1',
    path: '一、（一）',
    citedBy: 'example',
    text: '（一）示例：在本区工作、有硕士研究生及以上学历的，给予每月最高1000元、最长一年的租房补贴。',
  },
  { place: 'main/2', path: '二、', citedBy: 'validity', text: '二、示例：自2026年1月1日起施行。' },
] as const;

/**
 * The files of a new district's app, by their path below `apps/<id>`: whole, with an example document of one programme
 * in it that says everywhere that it is one.
 */
export function skeleton(district: NewDistrict): Map<string, string> {
  const values: Record<string, string> = {
    ID: district.id,
    ZH: district.name.zh,
    EN: district.name.en,
    ...themePlaceholders(district.theme),
  };
  const fill = (text: string): string =>
    text.replaceAll(/__([A-Z_]+?)__/g, (_, key: string) => {
      const value = values[key];
      if (value === undefined)
        throw new Error(`The template asks for “${key}”, which there is not.`);
      return value;
    });
  const files = templateFiles().map((file): [string, string] => [
    fill(file.replace(/\.txt$/, '')),
    fill(readFileSync(join(TEMPLATE, file), 'utf8')),
  ]);
  return new Map([
    ...files,
    ['policy/clauses.json', clauseIndex(district.id)],
    ['Dockerfile', dockerfile(district.id)],
  ]);
}

function templateFiles(): string[] {
  return readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(TEMPLATE, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function clauseIndex(id: string): string {
  return formatClauseIndex(
    EXAMPLE_CLAUSES.map(({ place, path, text, ...use }) => ({
      id: `${id}/${place}`,
      path,
      sha256: hashOfText(text),
      ...('role' in use && { role: use.role }),
      ...('citedBy' in use && {
        citedBy: [use.citedBy === 'validity' ? use.citedBy : `${id}/${use.citedBy}`],
      }),
    })),
  );
}
