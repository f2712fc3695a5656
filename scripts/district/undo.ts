import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Changes to files that can all be taken back. */
export interface Changes {
  /** Writes a file; its folder is made where there is none. */
  write(file: string, text: string): void;
  /** Takes a file away. */
  remove(file: string): void;
  /** Moves a folder to a place where nobody looks for it; `finish` removes it for good. */
  setAside(folder: string, place: string): void;
  /** Says that a folder is made by what follows, so that taking back means to remove it whole. */
  make(folder: string): void;
  /** Remembers a file that another program is about to change. */
  remember(file: string): void;
  /** Takes everything back, the last change first. */
  takeBack(): void;
  /** What was done stays; nothing can be taken back any more. */
  finish(): void;
}

/** Begins to record changes. */
export function recordChanges(): Changes {
  const back: (() => void)[] = [];
  const aside: string[] = [];
  const remember = (file: string): void => {
    const before = existsSync(file) ? readFileSync(file) : undefined;
    back.push(() =>
      before === undefined ? rmSync(file, { force: true }) : writeFileSync(file, before),
    );
  };
  return {
    remember,
    write(file, text) {
      remember(file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    remove(file) {
      remember(file);
      rmSync(file, { force: true });
    },
    make(folder) {
      back.push(() => rmSync(folder, { recursive: true, force: true }));
      mkdirSync(folder, { recursive: true });
    },
    setAside(folder, place) {
      mkdirSync(dirname(place), { recursive: true });
      renameSync(folder, place);
      aside.push(place);
      back.push(() => {
        // Something else may have been made where it stood.
        rmSync(folder, { recursive: true, force: true });
        renameSync(place, folder);
      });
    },
    takeBack() {
      for (const step of back.splice(0).reverse()) step();
    },
    finish() {
      back.length = 0;
      for (const place of aside.splice(0)) rmSync(place, { recursive: true, force: true });
    },
  };
}
