/** What was read before and found good, with where it came from and when. */
export interface Kept {
  data: unknown;
  /** The address it was read from; files that it names lie beside that. */
  url: string;
  /** When, in milliseconds since 1970. */
  at: number;
}

/**
 * A place on the device for what was read and found good, so that it is there without a connection. It is asked for
 * by what a thing is, not by its address: a district that has moved is still the same district. It never fails: a
 * place that is full or forbidden has nothing and takes nothing.
 */
export interface KeptData {
  read(key: string): Promise<Kept | undefined>;
  write(key: string, value: Omit<Kept, 'at'>): Promise<void>;
}
