import { resolve } from 'node:path';
import { PublicKey } from '@portal/district-kit/registry';
import { z } from 'zod';
import { BadInput } from '../../errors.ts';
import { newKey, publicKeyOf, readKey, saveKey } from '../../keys.ts';
import { type Arguments, type Command, EXIT, KEY, ROOT, type Surroundings } from '../command.ts';
import { openRoot } from '../open.ts';

export const keys: Command = {
  name: 'keys',
  summary: 'Make a key, let the portal trust one, or take its trust away.',
  usage: 'new --out FILE | trust KEY | drop ID',
  description:
    'new    writes a private key (PKCS #8, PEM, for its owner alone) and prints its public half.\n' +
    'trust  lets the portal take the signature of KEY too: a private key’s file, or what “new” has printed.\n' +
    'drop   takes the portal’s trust in the key with this id away.\n' +
    'A key is kept where only those who publish can read it, never in the repository.',
  options: {
    out: { value: 'FILE', help: 'Where the new private key is written.' },
    root: ROOT,
  },
  operands: [1, 2],
  examples: ['keys new --out ~/portal-registry.pem', 'keys trust ~/next.pem', 'keys drop 0f3c…'],
  run: async (given, surroundings) => {
    const [what, which] = given.operands;
    if (what === 'new') return makeKey(given, surroundings);
    if (which === undefined || (what !== 'trust' && what !== 'drop'))
      throw new BadInput('It is "keys new --out FILE", "keys trust KEY" or "keys drop ID".');
    const root = openRoot(given, surroundings);
    if (what === 'trust') await root.trust(readPublic(which, surroundings));
    else await root.distrust(which);
    surroundings.err(
      what === 'trust'
        ? 'The portal takes its signature from now on; sign with it once all pages have the new portal.json.'
        : `The portal takes the signature of ${which} no more.`,
    );
    return EXIT.done;
  },
};

async function makeKey(given: Arguments, { out, err, folder }: Surroundings) {
  const named = given.values.get('out');
  if (named === undefined) throw new BadInput('Name the file of the new key: keys new --out FILE');
  const file = resolve(folder, named);
  const key = newKey();
  saveKey(key, file);
  err(`Keep ${file} to yourself: whoever has it can publish. Its public half:`);
  out(JSON.stringify(publicKeyOf(key)));
  return EXIT.done;
}

function readPublic(text: string, { folder }: Surroundings): PublicKey {
  if (!text.trim().startsWith('{')) return publicKeyOf(readKey(resolve(folder, text)));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new BadInput('The key is no JSON; give it as "keys new" has printed it, in quotes.');
  }
  const result = PublicKey.safeParse(data);
  if (result.success) return result.data;
  throw new BadInput(`That is no public key:\n${z.prettifyError(result.error)}`);
}

export const init: Command = {
  name: 'init',
  summary: 'Make a release root with an empty, signed registry.',
  usage: '[--health PATH] [--sequence N]',
  description:
    'Makes the folder with portal.json, which trusts the key, and a registry without districts.\n' +
    'Where it takes the place of a root that is lost, begin after the number that readers have seen last\n' +
    '(“status” shows it): whoever has seen a greater one takes no smaller one.',
  options: {
    health: {
      value: 'PATH',
      help: 'Where outcomes of loading are counted: /health. Default: nowhere.',
    },
    sequence: { value: 'N', help: 'The number of the first registry. Default: 0.' },
    root: ROOT,
    key: KEY,
  },
  operands: [0, 0],
  examples: ['init --health /health --key ~/portal-registry.pem'],
  run: async (given, surroundings) => {
    const root = openRoot(given, surroundings);
    const { id } = await root.init({
      health: given.values.get('health'),
      sequence: wholeNumber(given, 'sequence'),
    });
    surroundings.err(`${root.folder} is a release root; its registry is signed by ${id}.`);
    return EXIT.done;
  },
};

export const sign: Command = {
  name: 'sign',
  summary: 'Sign the registry anew, with the next number.',
  usage: '[--above N]',
  description:
    'For another key, or after files of the root were put back: it also renews the districts’ own pages.\n' +
    'Readers take no registry with a smaller number than they have seen. Where somebody else has signed one with a\n' +
    'stolen key, go above its number.',
  options: {
    above: { value: 'N', help: 'A number that the new one must be greater than.' },
    root: ROOT,
    key: KEY,
  },
  operands: [0, 0],
  examples: ['sign --key ~/next.pem'],
  run: async (given, surroundings) => {
    const above = wholeNumber(given, 'above');
    const number = await openRoot(given, surroundings).sign(above);
    surroundings.err(`Signed; the registry is number ${number}.`);
    return EXIT.done;
  },
};

/** The number that an option gives; 0 without it. */
function wholeNumber({ values }: Arguments, name: string): number {
  const text = values.get(name) ?? '0';
  if (!/^\d{1,15}$/.test(text))
    throw new BadInput(`--${name} takes a whole number, not "${text}".`);
  return Number(text);
}
