/** The addresses that scripts and workers of a page may come from. */
export interface ScriptAddresses {
  /** From now on also from here: a folder with a slash at its end, or one file. */
  permit(address: string): void;
  /** Whether a script may come from there. */
  allows(address: string): boolean;
}

/** @param base the address that relative ones are read against */
export function scriptAddresses(base: string): ScriptAddresses {
  const folders = new Set<string>();
  const files = new Set<string>();
  return {
    permit(address) {
      const { href } = new URL(address, base);
      (href.endsWith('/') ? folders : files).add(href);
    },
    allows(address) {
      if (!URL.canParse(address, base)) return false;
      const url = new URL(address, base);
      // No name of ours needs either, and servers disagree about what they mean: `..%2f` leads out of the folder.
      if (/[%\\]/.test(url.pathname) || url.username !== '' || url.password !== '') return false;
      const plain = url.origin + url.pathname;
      if (files.has(plain)) return true;
      for (const folder of folders) if (plain.startsWith(folder)) return true;
      return false;
    },
  };
}
