/** An error that the host answers a batch with. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}
