// Set by the bundler (the preset's `shellConfig`).
declare const PORTAL_SHARED: Readonly<Record<string, string>>;

/** What the portal brings for all code on its page, by the package's name, with the version it was built with. */
export const sharedVersions: Readonly<Record<string, string>> = PORTAL_SHARED;
