import { isCalendarDate } from '@portal/rules-core';
import { type Form, just, list, listed, readAs, record, text, whole } from './forms.ts';
import { isOrigin, REGISTRY_SCHEMA_VERSION } from './places.ts';
import type { Registry } from './registry.ts';

/** A string with something in it, without the space around it. */
const words: Form = (data, path, wrong) => {
  const trimmed = typeof data === 'string' ? data.trim() : data;
  return text((value) => value !== '', 'words are missing')(trimmed, path, wrong);
};

const integrity = text(
  /^sha384-[A-Za-z0-9+/]{64}$/,
  'an integrity is sha384- and a digest in base64',
);

const both = record({ zh: words, en: words }, { strict: true });
const some = (message: string): Form => text((value) => value !== '', message);
const day = text(isCalendarDate, 'expected a date, YYYY-MM-DD');

const summary = record(
  {
    title: both,
    validity: record({
      from: record({ date: day }),
      until: record({}, { optional: { date: day } }),
    }),
    programmes: whole(0),
    services: whole(0),
    needs: list(record({ need: some('a need is missing'), count: whole(0) })),
  },
  { optional: { number: some('a number is missing') } },
);

const build = record(
  {
    build: text(/^[0-9a-f]{10}$/, 'a build is named by ten hex digits of its sources'),
    contract: whole(1),
    fingerprint: some('a fingerprint is missing'),
    integrity: record({
      release: integrity,
      manifest: integrity,
      policy: integrity,
      search: integrity,
    }),
  },
  { optional: { summary } },
);

const district = record(
  {
    id: text(/^[a-z]+$/, 'a district id is lower-case letters'),
    name: both,
    origin: text(
      isOrigin,
      'an origin is http(s)://host[:port], or a folder there with a slash at its end',
    ),
  },
  {
    optional: {
      current: build,
      previous: build,
      canary: record(
        { build, percent: whole(1, 99) },
        { optional: { paused: some('a reason is missing') } },
      ),
      scheduled: record({ build, from: day }),
    },
    fits: [
      ({ current, previous, canary, scheduled }) =>
        current !== undefined || !(previous || canary || scheduled),
      'a district without a current build has no other either',
    ],
  },
);

const form = record(
  {
    schemaVersion: just(REGISTRY_SCHEMA_VERSION),
    sequence: whole(0),
    issuedAt: text(isMoment, 'expected a moment in UTC, YYYY-MM-DDThh:mm:ssZ'),
    districts: list(district),
  },
  {
    fits: [
      ({ districts }) =>
        Array.isArray(districts) &&
        new Set(districts.map(({ id }: { id: string }) => id)).size === districts.length,
      'a district stands in the registry once',
    ],
  },
);

function isMoment(value: string): boolean {
  const [date = '', time = ''] = value.split(/T(.*)/s);
  return isCalendarDate(date) && /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/.test(time);
}

/** A registry that is not one; the message lists each entry and field. */
export class InvalidRegistryError extends Error {
  override name = 'InvalidRegistryError';
}

/**
 * A registry from data of unknown origin.
 * @param from where it was read, for the message
 * @throws InvalidRegistryError naming each entry and field
 */
export function parseRegistry(data: unknown, from: string): Registry {
  const { value, wrong } = readAs<Registry>(form, data);
  if (wrong)
    throw new InvalidRegistryError(
      `The registry ${from} is not valid:\n${listed(wrong, 'registry')}`,
    );
  return value;
}
