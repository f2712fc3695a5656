/** The addresses that scripts and workers of a page may come from. */
export interface ScriptAddresses {
  /** From now on also from here: a folder with a slash at its end, or one file. */
  permit(address: string): void;
  /**
   * The whole address of a script that may come from there; `undefined` where none may. What is checked is what must be
   * asked for: a relative address could be read against another page by the time somebody else reads it.
   */
  resolve(address: string): string | undefined;
}

/** @param base the address that relative ones are read against, asked for each time: a page moves through its history */
export function scriptAddresses(base: () => string): ScriptAddresses {
  const folders = new Set<string>();
  const files = new Set<string>();
  return {
    permit(address) {
      const { href } = new URL(address, base());
      (href.endsWith('/') ? folders : files).add(href);
    },
    resolve(address) {
      const from = base();
      if (!URL.canParse(address, from)) return undefined;
      const url = new URL(address, from);
      // No name of ours needs either, and servers disagree about what they mean: `..%2f` leads out of the folder.
      if (/[%\\]/.test(url.pathname) || url.username !== '' || url.password !== '')
        return undefined;
      const plain = url.origin + url.pathname;
      const isPermitted =
        files.has(plain) || [...folders].some((folder) => plain.startsWith(folder));
      return isPermitted ? url.href : undefined;
    },
  };
}
