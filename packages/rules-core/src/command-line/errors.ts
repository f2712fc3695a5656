/** Input that cannot be worked with: the message names the place and the remedy. The command ends with exit code 2. */
export class BadInput extends Error {
  override name = 'BadInput';
}
