import { rosterDesk } from './engine/desk.ts';
import type { ToWorker } from './engine/protocol.ts';

const hear = rosterDesk((message) => self.postMessage(message));

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data));
