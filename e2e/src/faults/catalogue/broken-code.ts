import type { BuildFiles, Change } from '../site/variant.ts';

// Each makes a whole build whose code is broken while every digest is right: what no check of integrity can find.

/** Where the exposed module is; its chunk is named after it. */
const EXPOSED = /__federation_expose_district.*\.js$/;
const SCRIPTS = /^static\/js\/.*\.js$/;
/** How `defineDistrict` begins to mount, as the builds write it; the names of its two arguments are the bundler's. */
const MOUNT = /\bmount\((\w+),(\w+)\)\{(?=[^{}]{0,40}getAttribute\("data-district"\))/;

/** Lines that run before anything else when the module is asked for. */
const atLoad =
  (lines: string): Change =>
  (files) => {
    const [chunk, ...others] = files.paths(EXPOSED);
    if (chunk === undefined || others.length > 0)
      throw new Error('The build has not one chunk for its exposed module; look how it is named.');
    files.write(chunk, `${lines}${files.read(chunk)}`);
  };

/** Lines at the beginning of `mount(element, context)`; `$1` and `$2` are its arguments. */
const atMount =
  (lines: string): Change =>
  (files: BuildFiles) => {
    // Where the shared pages lie in several chunks, only one of them mounts.
    files.replace(SCRIPTS, MOUNT, `mount($1,$2){${lines}`);
  };

/**
 * Never lets the page do anything else again: each step of the promise asks for the next. They do not wait for one
 * another, so that none is kept: the page freezes, and does not fill the memory.
 */
const ENDLESS = '(function f(){Promise.resolve().then(f)})();';

export const brokenCode = {
  throwsAtLoad: atLoad('throw new Error("it broke at load");'),
  throwsAtMount: atMount('throw new Error("it broke at mount");'),
  /** The pages break as soon as they look at what the host tells them. */
  throwsAtRender: ((files) =>
    files.replace(
      SCRIPTS,
      // Not where the part takes them, where it is given them.
      /(?<=\.jsx\)\(\w+,)\{definition:(\w+),context:(\w+)\}(?=\))/,
      '{definition:$1,context:Object.defineProperty({...$2},"pack",{get(){throw new Error("it broke at render")}})}',
    )) satisfies Change,
  throwsAtEvents: atMount(
    'document.addEventListener("click",()=>{throw new Error("it broke at a click")},true);',
  ),
  endlessAtLoad: atLoad(ENDLESS),
  endlessAtMount: atMount(ENDLESS),
  /** Some hundred kilobytes for each mount, held for ever. */
  leaks: atMount('(globalThis.portalLeak??=[]).push(Array.from({length:2e4},(_,i)=>({i})));'),
  /** The entry's `get` gives a promise that nothing ever settles. */
  neverSettles: ((files) => {
    const [entry, ...others] = files.paths(/^static\/js\/entry\..*\.js$/);
    if (entry === undefined || others.length > 0)
      throw new Error('The build has not one entry; look how it is named.');
    const held = JSON.parse(files.read('mf-manifest.json')).metaData.globalName;
    files.write(
      entry,
      `${files.read(entry)}\n;${held}=Object.create(${held},{get:{value:()=>new Promise(()=>{})}});`,
    );
  }) satisfies Change,
  /** It follows a contract of a later time, and says so. */
  laterContract: ((files) => {
    contractOf(files, 99);
    const release = JSON.parse(files.read('release.json'));
    files.write('release.json', JSON.stringify({ ...release, contract: 99 }));
  }) satisfies Change,
  /** It follows a contract of a later time, and the registry does not know. */
  hiddenContract: ((files) => contractOf(files, 99)) satisfies Change,
} as const;

function contractOf(files: BuildFiles, version: number): void {
  files.replace(SCRIPTS, /\bcontract:\s*\d+(?=\s*,\s*id:)/, `contract:${version}`);
}
