// The first thing that runs on a page (see the preset): from here on, text becomes code at no place of the page, and
// the address of a script or worker passes through one policy, whoever sets it. A browser without Trusted Types is
// held by the content-security policy alone.
import { scriptAddresses } from './script-addresses.ts';

// Set by the bundler: the folder that all files of the build lie in.
declare const __webpack_public_path__: string;

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string | null },
  ): unknown;
}

// zod finds out whether it may make code from text by trying to, and the browser reports the attempt. The answer is
// known: all copies of zod on a page, the shell's and the districts', look into this one object (`z.config` writes it).
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

const addresses = scriptAddresses(() => document.baseURI);
addresses.permit(`${__webpack_public_path__}static/`);

const { trustedTypes } = globalThis as typeof globalThis & { trustedTypes?: TrustedTypesFactory };

// What the policy has no rule for, markup and code as text, is refused.
trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    const whole = addresses.resolve(address);
    if (whole !== undefined) return whole;
    console.error(
      `No script may come from ${address}: no registered build of this page lies there.`,
    );
    return null;
  },
});

/** Lets scripts come from an address too: a folder with a slash at its end, or one file. */
export const permitScripts: (address: string) => void = addresses.permit;
