/** Lets the page go on before the next step: a task of the browser's own comes between. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
