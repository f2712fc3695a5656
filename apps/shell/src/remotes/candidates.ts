import type { ChosenBuild } from '@portal/district-kit/registry';

/**
 * The builds whose code may stand with the data of one of them, in the order they are tried: that build itself, and
 * those after it with the same rules. Others would show the reader rules that the page does not speak of.
 * @param builds as they are to answer
 */
export function candidates(
  builds: readonly ChosenBuild[],
  dataFrom: ChosenBuild,
): readonly ChosenBuild[] {
  const start = builds.findIndex(({ build }) => build.build === dataFrom.build.build);
  return builds
    .slice(Math.max(0, start))
    .filter(({ build }) => build.fingerprint === dataFrom.build.fingerprint);
}
