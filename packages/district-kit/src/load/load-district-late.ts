import type { loadDistrict as load } from './load-district.ts';

const part = () => import('./load-district.ts');

/** `loadDistrict`, fetched with the first district: no other page has a use for it. */
export const loadDistrict: typeof load = async (...args) => (await part()).loadDistrict(...args);

/** Fetches it before it is known which district is to be loaded. Never fails. */
export function prepareDistricts(): void {
  part().catch(() => undefined);
}
