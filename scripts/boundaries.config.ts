/** The workspace packages in the order of the arrows: each may import only what stands before it. */
export const ARROWS: readonly string[] = ['rules-core', 'ui-kit', 'district-kit'];

/** The one folder in apps/ that is not a district. */
export const HOST_APP = 'shell';

/**
 * The Chinese name of each district app, by its folder's name. A district
 * without an entry fails the check: its name could slip into shared code.
 */
export const CHINESE_NAMES: Readonly<Record<string, string>> = {
  qingpu: '青浦',
  changning: '长宁',
  songjiang: '松江',
  yangpu: '杨浦',
  hongkou: '虹口',
};
