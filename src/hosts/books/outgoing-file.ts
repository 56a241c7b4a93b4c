/** A file on its way out of the page. */
export interface OutgoingFile {
  /** With its extension. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
