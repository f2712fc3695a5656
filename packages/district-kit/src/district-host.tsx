import { useEffect, useLayoutEffect, useRef } from 'react';
import type { DistrictModule, MountContext, MountedDistrict } from './contract.ts';

interface DistrictHostProps {
  module: DistrictModule;
  context: MountContext;
  /** Called when the module cannot even be mounted or updated. */
  onFailure?: (error: unknown) => void;
}

/** The place on a host's page where a district's module is mounted, updated and taken away. */
export function DistrictHost({ module, context, onFailure }: DistrictHostProps) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedDistrict | undefined>(undefined);
  const latest = useRef({ context, onFailure });
  latest.current = { context, onFailure };

  useLayoutEffect(() => {
    // A holder of its own for each mount: the last tenant may still be moving out.
    const holder = document.createElement('div');
    place.current?.append(holder);
    try {
      mounted.current = module.mount(holder, latest.current.context);
    } catch (error) {
      latest.current.onFailure?.(error);
    }
    const tenant = mounted.current;
    return () => {
      mounted.current = undefined;
      holder.remove();
      // React refuses to end one root in the middle of another's work.
      setTimeout(() => {
        try {
          tenant?.unmount();
        } catch (error) {
          // It has left the page already; what it could not tidy up is told to whoever looks.
          console.error(error);
        }
      });
    };
  }, [module]);

  useEffect(() => {
    try {
      mounted.current?.update(context);
    } catch (error) {
      latest.current.onFailure?.(error);
    }
  }, [context]);

  return <div ref={place} />;
}
