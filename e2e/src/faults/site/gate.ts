import { connect, createServer, type Server, type Socket } from 'node:net';

/** How the way to a server behaves. */
export interface Way {
  /** Only for requests whose path fits; all without it. */
  path?: RegExp;
  /** Milliseconds that each of them waits; `Infinity`: no answer ever comes. */
  delay: number;
}

/** A day, in milliseconds. */
export const DAY = 24 * 3_600_000;

/**
 * The way between the browser and a web server: a port of its own that passes on what comes, and can be closed, slow
 * or silent. A web server cannot be asked to be any of these.
 */
export interface Gate {
  origin: string;
  /** The path of every request that came, in order. */
  readonly asked: readonly string[];
  set(way: Way): void;
  /** From now on the server's clock says another time, so many milliseconds from the real one. */
  setClock(offset: number): void;
  /** Nothing listens any more, as where a server is down. */
  shut(): Promise<void>;
  /** Open and quick again; on the same port. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** @param target the port on 127.0.0.1 that the way leads to */
export async function openGate(target: number): Promise<Gate> {
  let way: Way | undefined;
  let clock = 0;
  const asked: string[] = [];
  const sockets = new Set<Socket>();

  const server = createServer((reader) => {
    const host = connect(target, '127.0.0.1');
    for (const socket of [reader, host]) {
      sockets.add(socket);
      // Who is cut off in the middle is what these tests are about.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    reader.on('close', () => host.destroy());
    host.on('close', () => reader.destroy());
    host.on('data', (part) => reader.write(clock === 0 ? part : dated(part, clock)));
    reader.on('data', (part) => {
      const path = pathOf(part);
      if (path !== undefined) asked.push(path);
      const delay = path !== undefined && way && (way.path?.test(path) ?? true) ? way.delay : 0;
      if (delay === 0) host.write(part);
      else if (Number.isFinite(delay)) setTimeout(() => host.write(part), delay);
    });
  });
  const port = await listen(server, 0);

  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const shut = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = new Promise<void>((done) => server.close(() => done()));
    cut();
    await closed;
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    set(next) {
      way = next;
    },
    setClock(offset) {
      clock = offset;
    },
    shut,
    async mend() {
      way = undefined;
      clock = 0;
      asked.length = 0;
      // A connection of before may still have a request that waits.
      cut();
      if (!server.listening) await listen(server, port);
    },
    close: shut,
  };
}

// A browser sends one request after the other on a connection, and these have no body: each is one part that begins
// with its line.
function pathOf(part: Buffer): string | undefined {
  return /^(?:GET|HEAD|OPTIONS|POST) (\S+) HTTP/.exec(part.toString('latin1', 0, 2048))?.[1];
}

/** An answer as a server would begin it whose clock is `offset` ahead; what is no beginning stays as it is. */
function dated(part: Buffer, offset: number): Buffer {
  const head = part.toString('latin1', 0, 1024);
  const found = /^HTTP\/1\.1 [\s\S]*?\r\nDate: ([^\r]+)\r\n/.exec(head);
  if (!found?.[1]) return part;
  // Both have the same length, so nothing else moves.
  const date = new Date(Date.parse(found[1]) + offset).toUTCString();
  return Buffer.concat([
    Buffer.from(found[0].replace(found[1], date), 'latin1'),
    part.subarray(found[0].length),
  ]);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done();
    });
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The gate has no port.');
  return address.port;
}
