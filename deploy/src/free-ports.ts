import { createServer } from 'node:net';

// Below what systems give to outgoing connections (Linux from 32768, others from 49152): one of those could take a port
// between the look here and the server's start.
const FIRST_PORT = 20_000;
const PORTS = 12_000;
const MOST_TRIES = 100;

/**
 * Ports in a row on 127.0.0.1 that nobody holds at the moment, for servers that are about to start.
 * @returns the first of them
 * @throws Error when none are found
 */
export async function freePorts(count: number): Promise<number> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const first = FIRST_PORT + Math.floor(Math.random() * (PORTS - count));
    const row = Array.from({ length: count }, (_, index) => first + index);
    if ((await Promise.all(row.map(isFree))).every(Boolean)) return first;
  }
  throw new Error(`No ${count} free ports in a row were found on 127.0.0.1.`);
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
