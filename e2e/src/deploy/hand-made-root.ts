import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A release root in which each kind of file stands once: what a server does with it does not depend on more. */
export interface HandMadeRoot {
  readonly folder: string;
  write(path: string, content: string | Buffer): void;
  remove(): void;
}

export const BUILD = '0123456789';
export const SCRIPT = `console.log(${JSON.stringify('x'.repeat(4000))});\n`;
/** A script of the build below `/north/<build>/`, and its copies. */
export const SCRIPT_PATH = 'static/js/main.abcdef0123.js';
export const REGISTRY = JSON.stringify({ payload: 'made by hand '.repeat(200) });

export function makeRoot(): HandMadeRoot {
  const folder = mkdtempSync(join(tmpdir(), 'portal-root-'));
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const district of ['north', 'south']) {
    const build = `${district}/${BUILD}`;
    write(`${district}/index.html`, page(`${district} of ${BUILD}`));
    write(`${build}/index.html`, page(`${district} of ${BUILD}`));
    write(`${build}/plain/zh/index.html`, page('纯文字'));
    write(`${build}/policy.json`, '{}');
    write(`${build}/mf-manifest.json`, '{}');
    write(`${build}/static/css/main.abcdef0123.css`, 'a{}');
    write(`${build}/static/font.abcdef0123.woff2`, Buffer.from([1, 2, 3]));
    compressed(`${build}/${SCRIPT_PATH}`);
    write(`${build}/.hidden`, 'outside');
    write(`${build}/strange.bin`, 'x');
  }
  write('registry.json', REGISTRY);
  write('registry.previous.json', REGISTRY);
  // Nobody may be given it: it could be of the registry before.
  write('registry.json.gz', gzipSync('outside'));
  write('portal.json', '{"schemaVersion":1}');
  write('shells.json', 'outside');
  write('.lock', 'outside');
  write('.git/config', 'outside');
  write('shell/0000000000/index.html', 'outside');
  write('shell/site/index.html', page('portal'));
  write('shell/site/sw.js', 'self.x = 1;');
  write('shell/site/manifest.webmanifest', '{}');
  write('shell/site/favicon.svg', '<svg/>');
  compressed(`shell/site/${SCRIPT_PATH}`);
  write('secret.txt', 'outside');
  symlinkSync(join(folder, 'secret.txt'), join(folder, `north/${BUILD}/link.txt`));
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'shell/site/link.txt'));
  return { folder, write, remove: () => rmSync(folder, { recursive: true }) };

  function compressed(path: string): void {
    write(path, SCRIPT);
    write(`${path}.gz`, gzipSync(SCRIPT, { level: 9 }));
    write(`${path}.br`, brotliCompressSync(SCRIPT));
  }
}

function page(title: string): string {
  return `<!doctype html><title>${title}</title>`;
}
