// Set by the bundler of a district's build; nothing of the kind in tests and stories.
declare const PORTAL_BUILD: string;

/** The name of the build that this code is part of; absent outside a build. */
export const buildName: string | undefined =
  typeof PORTAL_BUILD === 'string' ? PORTAL_BUILD : undefined;
