import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Theme } from '@portal/ui-kit/theme';
import { placesNaming } from '../boundaries.ts';
import { themeOf } from './accent.ts';
import { listedDistricts, shortName } from './list.ts';

/** A request that cannot be met; the message says what to change. Nothing has been written. */
export class BadRequest extends Error {
  override name = 'BadRequest';
}

/** What was asked for, as it was typed. */
export interface Asked {
  id: string | undefined;
  zh: string | undefined;
  en: string | undefined;
  accent: string | undefined;
}

/** A district that can be added. */
export interface NewDistrict {
  id: string;
  /** With 区 in Chinese, without “District” in English, as the portal calls its districts. */
  name: { zh: string; en: string };
  theme: Theme;
}

/** The folders' names that mean something else. */
const TAKEN_WORDS = ['shell', 'portal', 'elsewhere', 'scripts', 'deploy'];

/**
 * Holds a request against everything that can stand against it.
 * @param root the repository
 * @throws BadRequest naming what is wrong, all of it at once; WeakAccentError
 */
export function checkRequest(root: string, asked: Asked): NewDistrict {
  const { id = '', accent = '' } = asked;
  const zh = completeChinese(asked.zh ?? '');
  // An apostrophe, as books set it.
  const en = (asked.en ?? '').trim().replaceAll("'", '’');
  const faults = [
    ...faultsOfId(root, id),
    ...(/^\p{Script=Han}{2,6}区$/u.test(zh)
      ? []
      : [`--zh “${asked.zh ?? ''}”: give the district’s Chinese name, such as 静安 or 静安区.`]),
    ...(/^[A-Z][A-Za-z’]*(?:[ -][A-Za-z’]+)*$/.test(en)
      ? []
      : [
          `--en “${asked.en ?? ''}”: give the district’s English name, such as "Jing'an", without “District”.`,
        ]),
    ...(/^#[0-9a-f]{6}$/i.test(accent)
      ? []
      : [`--accent “${accent}”: give a colour as "#7a3b2e".`]),
  ];
  if (faults.length > 0) throw new BadRequest(faults.join('\n'));
  const same = listedDistricts(root).find(({ name }) => name.zh === zh || name.en === en);
  if (same)
    throw new BadRequest(
      `The district “${same.id}” already has the name ${same.name.zh}, ${same.name.en}.`,
    );
  const [place] = placesNaming(root, [id, shortName(zh)]);
  if (place)
    throw new BadRequest(
      `“${place.name}” stands in shared code, at ${place.file}:${place.line}, where no district is named: as a district’s id or name it would fail the boundary check. Choose another id, or mend that place first.`,
    );
  return { id, name: { zh, en }, theme: themeOf(accent) };
}

function faultsOfId(root: string, id: string): string[] {
  if (!/^[a-z]{3,20}$/.test(id))
    return [`“${id}” is no id: give three to twenty letters from a to z, such as jingan.`];
  if (TAKEN_WORDS.includes(id)) return [`“${id}” has another meaning here; choose another id.`];
  if (listedDistricts(root).some((each) => each.id === id))
    return [`There is a district “${id}” already; choose another id, or remove that one first.`];
  return existsSync(join(root, 'apps', id))
    ? [
        `apps/${id} exists already, although the list has no such district; remove it with: npm run district -- remove ${id}`,
      ]
    : [];
}

function completeChinese(zh: string): string {
  const name = zh.trim();
  return name === '' || name.endsWith('区') ? name : `${name}区`;
}
