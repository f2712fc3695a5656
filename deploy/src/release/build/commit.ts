import { spawnSync } from 'node:child_process';

/** The commit of a build, or why it has none. */
export type CommitOf = { commit: string } | { commit: null; because: string };

/** What is no part of a build, though it lies among its sources. */
const NOT_BUILT = ['**/*.test.*', '**/*.stories.*', '**/*.examples.*', '**/*.md'].map(
  (pattern) => `:(exclude,glob)${pattern}`,
);

/**
 * The last commit that changed what a build is made from. It is the same for everybody who builds these sources,
 * whatever was committed elsewhere since.
 * @param repository the root of the working copy
 * @param sources files and folders below it
 */
export function commitOf(repository: string, sources: readonly string[]): CommitOf {
  const git = (...args: string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', ['-C', repository, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return status === 0 ? stdout.trim() : undefined;
  };
  const paths = ['--', ...sources, ...NOT_BUILT];
  const changed = git('status', '--porcelain', '--untracked-files=all', ...paths);
  if (changed === undefined) return { commit: null, because: 'this is no git working copy' };
  if (changed !== '') {
    const first = changed.split('\n')[0]?.slice(2).trim();
    return { commit: null, because: `not all of it is committed (${first})` };
  }
  // Where history ends early, its last commit seems to have changed everything.
  if (git('rev-parse', '--is-shallow-repository') === 'true')
    return { commit: null, because: 'this is a shallow clone; fetch all of it (--unshallow)' };
  const commit = git('log', '-1', '--format=%H', ...paths);
  return commit ? { commit } : { commit: null, because: 'git knows no commit of it' };
}
