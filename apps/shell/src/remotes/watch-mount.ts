import type { DistrictModule } from '@portal/district-kit';

/** Milliseconds after the first frame in which code still counts as being started: what it does once shown. */
const SETTLING = 500;

export interface MountWatch {
  /** Before the code gets the page; returns what is to be done once it has let go of it. */
  begin: () => () => void;
  /** It is mounted, and a frame was drawn. */
  settled: () => void;
}

/** A district's module that tells when it is being mounted, and when the page has drawn it. */
export function watchMount(module: DistrictModule, { begin, settled }: MountWatch): DistrictModule {
  return {
    contract: module.contract,
    id: module.id,
    mount(element, context) {
      const end = begin();
      let left = false;
      const leave = (): void => {
        left = true;
        end();
      };
      let mounted: ReturnType<DistrictModule['mount']>;
      try {
        mounted = module.mount(element, context);
        if (typeof mounted?.update !== 'function' || typeof mounted.unmount !== 'function')
          throw new TypeError(
            `The code of district "${module.id}" mounts without handing over update and unmount; use defineDistrict.`,
          );
      } catch (error) {
        leave();
        throw error;
      }
      requestAnimationFrame(() => {
        setTimeout(() => {
          if (left) return;
          end();
          settled();
        }, SETTLING);
      });
      return {
        update: (next) => mounted.update(next),
        unmount() {
          leave();
          mounted.unmount();
        },
      };
    },
  };
}
