import { readFileSync } from 'node:fs';
import { DistrictId } from '@portal/district-kit/registry';
import { z } from 'zod';
import { freePorts } from '../free-ports.ts';

/** What the portal is called beside the districts' ids. */
export const PORTAL = 'portal';

// What is written into a configuration may have no character that means something there: no space, quote, brace,
// semicolon, dollar sign or hash.
const Path = z
  .string()
  .regex(
    /^\/(?!.*(?:^|\/)\.\.(?:\/|$))[\w./-]*$/,
    'a path begins with / and has letters, digits and . _ - alone, and no ..',
  );

const Origin = z
  .string()
  .regex(
    /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/,
    'an origin is http(s)://host[:port] in small letters, without a slash at its end',
  );

const Listen = z
  .string()
  .regex(
    /^(?:(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:]*\]):)?\d{1,5}$/,
    'where to listen is [address:]port: 127.0.0.1:8080, [::]:443 or 443',
  )
  .refine((listen) => portOf(listen) > 0 && portOf(listen) < 65536, 'there is no such port');

const Network = z
  .string()
  .regex(
    /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]+:[0-9a-f:]*)(?:\/\d{1,3})?$/,
    'a network is an address, with or without /bits: 10.0.0.0/8',
  );

/** A server block: where the world finds it and where nginx listens for it. */
const Place = z.strictObject({
  /** As browsers write it; the certificate's name and the registry's entry are the same. */
  origin: Origin,
  listen: z.union([Listen, z.array(Listen).min(1)]),
  /** Where nginx itself ends TLS. Without it an https origin lies behind something that does. */
  tls: z.strictObject({ certificate: Path, key: Path }).optional(),
});

/** What one installation of the portal serves, and where. */
export const Deployment = z
  .strictObject({
    /** The folder that `release` publishes into. */
    releaseRoot: Path,
    portal: Place,
    districts: z.array(Place.extend({ id: DistrictId })),
    /** Where plain http is answered with the way to https; left out: nowhere. */
    redirectFrom: z.union([Listen, z.array(Listen).min(1)]).optional(),
    /**
     * What stands between nginx and the readers (a load balancer, a CDN), if anything: without it, all readers would be
     * one to the limit on counting. They must write X-Forwarded-For themselves.
     */
    proxies: z.array(Network).min(1).optional(),
    logs: z.strictObject({
      /** A file, or what nginx itself calls `stderr`. */
      error: z.union([z.literal('stderr'), Path]),
      /** One line for each counted loading: the hour and the path, nothing of the reader. */
      health: Path,
      /** Left out: visits are not logged. */
      access: Path.optional(),
    }),
  })
  .superRefine(({ portal, districts, redirectFrom }, context) => {
    const places = [
      { name: ['portal'], ...portal },
      ...districts.map((district, index) => ({ name: ['districts', index], ...district })),
    ];
    const redirects = redirectFrom === undefined ? [] : listensOf({ listen: redirectFrom });
    for (const [index, place] of places.entries()) {
      const earlier = places.slice(0, index);
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [...place.name, field], message });
      // Pages of one origin can read what the others keep on the device.
      if (earlier.some(({ origin }) => origin === place.origin))
        refuse('origin', `each has an origin of its own, and ${place.origin} is taken`);
      if (place.tls && !place.origin.startsWith('https:'))
        refuse('origin', 'with tls the origin is an https one');
      for (const listen of listensOf(place)) {
        if (redirects.includes(listen))
          refuse('listen', `${listen} is where http is redirected from`);
        const other = earlier.find((before) => listensOf(before).includes(listen));
        if (other && Boolean(other.tls) !== Boolean(place.tls))
          refuse('listen', `${listen} is with tls for one and without for another`);
      }
    }
    for (const [index, { id }] of districts.entries())
      if (id === PORTAL || id === 'shell')
        context.addIssue({
          code: 'custom',
          path: ['districts', index, 'id'],
          message: `${id} is what the portal itself is called`,
        });
    const ids = districts.map(({ id }) => id);
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index)
        context.addIssue({
          code: 'custom',
          path: ['districts', index, 'id'],
          message: `${id} stands in the list twice`,
        });
  });
export type Deployment = z.infer<typeof Deployment>;
export type Place = z.infer<typeof Place>;

/** A deployment file that is not one; the message names the file, each field and what it should be. */
export class DeploymentError extends Error {
  override name = 'DeploymentError';
}

/** Where a server block listens. */
export function listensOf({ listen }: Pick<Place, 'listen'>): readonly string[] {
  return typeof listen === 'string' ? [listen] : listen;
}

function portOf(listen: string): number {
  return Number(listen.slice(listen.lastIndexOf(':') + 1));
}

/** Whose code and data the portal's pages take: the folder of each district on its origin. */
export function sourcesOf({ districts }: Deployment): string[] {
  return districts.map(({ id, origin }) => `${origin}/${id}/`);
}

/** @throws DeploymentError */
export function parseDeployment(data: unknown, from: string): Deployment {
  const result = Deployment.safeParse(data);
  if (result.success) return result.data;
  const issues = result.error.issues.map(
    (issue) => `- ${issue.path.join('.') || 'the file'}: ${issue.message}`,
  );
  throw new DeploymentError(`${from} is no deployment file:\n${issues.join('\n')}`);
}

/** @throws DeploymentError */
export function readDeployment(file: string): Deployment {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DeploymentError(`${file} cannot be read as JSON: ${messageOf(error)}`, {
      cause: error,
    });
  }
  return parseDeployment(data, file);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * A deployment on this machine alone, each origin on a free port of 127.0.0.1.
 * @param districts ids
 */
export async function localDeployment({
  releaseRoot,
  districts,
}: {
  releaseRoot: string;
  districts: readonly string[];
}): Promise<Deployment> {
  const first = await freePorts(districts.length + 1);
  const at = (port: number) => ({
    origin: `http://127.0.0.1:${port}`,
    listen: `127.0.0.1:${port}`,
  });
  return parseDeployment(
    {
      releaseRoot,
      portal: at(first),
      districts: districts.map((id, index) => ({ id, ...at(first + 1 + index) })),
      logs: { error: 'stderr', health: '/dev/null' },
    },
    'a deployment on this machine',
  );
}
