import { just, list, listed, readAs, record, text } from './forms.ts';
import type { PortalConfig } from './portal-config.ts';

const place = text(
  /^\/(?!\/)[\w./-]*$/,
  'a place is a path of the portal’s own origin: /registry.json',
);

const form = record(
  {
    schemaVersion: just(1),
    registry: place,
    keys: list(
      record({
        id: text(/^[0-9a-f]{16}$/, 'a key is named by 16 hex digits'),
        key: text(/^[A-Za-z0-9+/]{43}=$/, 'an Ed25519 key is 32 bytes in base64'),
      }),
      1,
    ),
  },
  { optional: { health: place } },
);

/** A configuration from data of unknown origin, or what is wrong with it, a line for each field. */
export function readPortalConfig(
  data: unknown,
): { value: PortalConfig; wrong?: undefined } | { value?: undefined; wrong: string } {
  const { value, wrong } = readAs<PortalConfig>(form, data);
  return wrong ? { wrong: listed(wrong, 'configuration') } : { value };
}
