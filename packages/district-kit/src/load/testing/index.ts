export { type LoopbackServer, loopbackServer } from './loopback-server.ts';
export { memoryKept } from './memory-kept.ts';
export { chosen, integrityOf, manifestOf, type NorthChanges, serveNorth } from './north-build.ts';
