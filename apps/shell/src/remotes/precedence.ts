/** Milliseconds after which the others wait no longer, whatever has become of the one that they wait for. */
const LIMIT = 3000;

/** Which district comes first: the one that is being opened, whose pages would wait for what the others need. */
export interface Precedence {
  /** A district is being opened: the others wait until its pages stand. */
  give(id: string): void;
  /** Its pages stand, or will not come. */
  done(id: string): void;
  /** Settled when a district's data may be read and checked, which holds the page. */
  turnOf(id: string): Promise<void>;
}

export function createPrecedence(): Precedence {
  let first: { id: string; over: Promise<void>; end: () => void } | undefined;
  return {
    give(id) {
      first?.end();
      let end = (): void => undefined;
      const over = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LIMIT);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      first = { id, over, end };
    },
    done(id) {
      if (first?.id === id) first.end();
    },
    turnOf: async (id) => {
      if (first !== undefined && first.id !== id) await first.over;
    },
  };
}
