import { createServer, type ServerResponse } from 'node:http';

type Answer = (response: ServerResponse) => void;

/** A server on this machine whose every path answers as a test says; anything else is 404. */
export interface LoopbackServer {
  origin: string;
  /** Paths asked for, with their queries, in order. */
  asked: string[];
  on(path: string, answer: Answer | object | string): void;
  close(): Promise<void>;
}

export async function loopbackServer(): Promise<LoopbackServer> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const path = (request.url ?? '').split('?')[0] ?? '';
    const answer = answers.get(path);
    if (answer) answer(response);
    else response.writeHead(404).end('no such file');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    on(path, answer) {
      answers.set(
        path,
        typeof answer === 'function'
          ? (answer as Answer)
          : (response) =>
              response.end(typeof answer === 'string' ? answer : JSON.stringify(answer)),
      );
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
