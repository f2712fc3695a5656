/**
 * Which pages are named: the first, the last, the current one with its neighbours; `null` where some are left out.
 * A gap of one page is filled, since its number takes no more room than the dots.
 * @param page counted from 1
 */
export function namedPages(page: number, pages: number): readonly (number | null)[] {
  const named = new Set([1, pages, page - 1, page, page + 1].filter((n) => n >= 1 && n <= pages));
  const result: (number | null)[] = [];
  let last = 0;
  for (const n of [...named].sort((a, b) => a - b)) {
    if (n - last === 2) result.push(last + 1);
    else if (n - last > 2) result.push(null);
    result.push(n);
    last = n;
  }
  return result;
}

/**
 * The page an address names: `3` for “3”; the first or the last one for what lies outside, the first for what is no
 * page at all. An address may be old.
 */
export function pageFrom(text: string | null, pages: number): number {
  const page = text !== null && /^\d{1,6}$/.test(text) ? Number(text) : 1;
  return Math.max(1, Math.min(page, pages));
}
