/** Milliseconds of work after which the page goes on: half of the time between two pictures. */
const STEP = 8;

/**
 * Something to wait for between pieces of long work: mostly it is there at once, and when the work has held the page
 * for a step, in a task of its own, so that what is typed meanwhile is taken in and drawn.
 */
export function inSteps(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STEP) return;
    await nextTask();
    since = performance.now();
  };
}

/** A timer would come no sooner than after four milliseconds, a message comes as soon as nothing else waits. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
