import type { BuildRef } from '../registry/build-ref.ts';
import { buildFileUrl } from '../registry/places.ts';
import { Release } from '../registry/release.ts';
import type { Published } from './build-files.ts';
import { LoadFailure } from './failure.ts';
import { jsonFrom } from './fetch-file.ts';

/**
 * What a build says about itself.
 * @throws LoadFailure `invalid` naming each field, or that it is another build's
 */
export function parseRelease(text: string, published: Published, build: BuildRef): Release {
  const url = buildFileUrl(published, build, 'release');
  const result = Release.safeParse(jsonFrom(text, url));
  if (!result.success) {
    const issues = result.error.issues.map(
      (issue) => `- ${issue.path.join('.') || 'release'}: ${issue.message}`,
    );
    throw new LoadFailure('invalid', `${url} is not a release:\n${issues.join('\n')}`);
  }
  const release = result.data;
  if (release.district !== published.id || release.build !== build.build)
    throw new LoadFailure(
      'invalid',
      `${url} is the release of ${release.district}/${release.build} instead of ${published.id}/${build.build}.`,
    );
  return release;
}
