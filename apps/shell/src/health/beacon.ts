import type { FailureReason } from '@portal/district-kit/load';
import type { ChosenBuild } from '@portal/district-kit/registry';

/** How the code of a build did on this page: it was shown, or why it was not. */
export interface CodeOutcome {
  district: string;
  from: ChosenBuild;
  outcome: 'ok' | FailureReason;
}

/**
 * Counts how builds do, so that a build that fails can be held back. Sent is one address without anything of the
 * reader: `<place>/<district>/<build>/<role>/<outcome>`, with no cookies, no referrer, no body, no identifier and no
 * answer looked at; at the most one for each district while a page is open.
 * @param place the path that counts; `undefined`: nothing is sent
 */
export function createBeacon(
  place: string | undefined,
  send: (url: string, init: RequestInit) => Promise<unknown> = (url, init) => fetch(url, init),
): (outcome: CodeOutcome) => void {
  const told = new Set<string>();
  return ({ district, from: { role, build }, outcome }) => {
    if (place === undefined || told.has(district)) return;
    told.add(district);
    const url = [place.replace(/\/$/, ''), district, build.build, role, outcome].join('/');
    send(url, {
      method: 'GET',
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      // The reader may leave meanwhile.
      keepalive: true,
    }).catch(() => undefined);
  };
}
