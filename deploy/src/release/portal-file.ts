import { PortalConfig } from '@portal/district-kit/registry';
import { z } from 'zod';
import type { Context } from './context.ts';
import { BadInput } from './errors.ts';
import { readIfThere, replaceFile } from './files.ts';
import { parseJson } from './json.ts';

/**
 * `portal.json` of a root: whose signatures the portal takes.
 * @throws BadInput when the folder is no release root
 */
export async function readPortal({ at }: Context): Promise<PortalConfig> {
  const bytes = await readIfThere(at.portal);
  if (bytes === undefined)
    throw new BadInput(
      `${at.root} is no release root: it has no portal.json; "release init" makes one, --root names another.`,
    );
  const result = PortalConfig.safeParse(parseJson(bytes, at.portal));
  if (result.success) return result.data;
  throw new BadInput(`${at.portal} is not valid:\n${z.prettifyError(result.error)}`);
}

export async function writePortal({ at }: Context, portal: PortalConfig): Promise<void> {
  await replaceFile(at.portal, `${JSON.stringify(portal, null, 2)}\n`);
}
