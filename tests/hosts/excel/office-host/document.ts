import type { DocumentFile } from '../../../../src/hosts/excel/document-file';

/** What a document does when it is asked for its file; a fault is Office's own number. */
export interface DocumentConduct {
  readonly url?: string | null;
  /** Faults of the first asks, one each; then it answers. */
  readonly refuses?: readonly number[];
  /** The fault of a slice, by its place. */
  readonly slices?: Readonly<Record<number, number>>;
  /** Bytes of a slice at most: a tablet gives 64 kB. */
  readonly most?: number;
  /** Says that it is larger than it is. */
  readonly claims?: number;
  /** Answers only once it is let go on. */
  readonly held?: boolean;
}

/** A document whose program hands its file out in slices, and how many copies it has given and got back. */
export interface HostDocument {
  readonly document: DocumentFile;
  readonly seen: { asked: number; given: number; closed: number; sliceSize: number };
  /** Lets what is held go on. */
  readonly letGo: () => void;
}

type Answer<Value> = (result: Office.AsyncResult<Value>) => void;

/** As Office answers: later, with a status and either a value or an error. */
export function hostDocument(bytes: Uint8Array, conduct: DocumentConduct = {}): HostDocument {
  const seen = { asked: 0, given: 0, closed: 0, sliceSize: 0 };
  const waiting: (() => void)[] = [];
  const later = (act: () => void): void => {
    if (conduct.held === true) waiting.push(act);
    else setTimeout(act, 0);
  };
  const answered = <Value>(answer: Answer<Value> | undefined, value: Value): void => {
    later(() => answer?.({ status: 'succeeded', value } as unknown as Office.AsyncResult<Value>));
  };
  const refused = <Value>(answer: Answer<Value> | undefined, code: number): void => {
    const error = { code, name: 'fault', message: String(code) };
    later(() => answer?.({ status: 'failed', value: undefined, error } as unknown as Office.AsyncResult<Value>));
  };
  const fileOf = (sliceSize: number): Office.File => {
    const size = conduct.claims ?? bytes.byteLength;
    return {
      size,
      sliceCount: Math.ceil(size / sliceSize),
      getSliceAsync: (place: number, answer?: Answer<Office.Slice>) => {
        const fault = conduct.slices?.[place];
        if (fault !== undefined) refused(answer, fault);
        else {
          const data = [...bytes.subarray(place * sliceSize, (place + 1) * sliceSize)];
          answered(answer, { data, index: place, size: data.length });
        }
      },
      closeAsync: (answer?: Answer<void>) => {
        seen.closed += 1;
        answered(answer, undefined);
      },
    };
  };
  const getFileAsync = (_type: Office.FileType, options: Office.GetFileOptions, answer?: Answer<Office.File>): void => {
    const fault = conduct.refuses?.[seen.asked];
    seen.asked += 1;
    seen.sliceSize = options.sliceSize ?? 0;
    if (fault !== undefined) refused(answer, fault);
    // Excel holds two copies at most.
    else if (seen.given - seen.closed >= 2) refused(answer, 11000);
    else {
      seen.given += 1;
      answered(answer, fileOf(Math.min(seen.sliceSize, conduct.most ?? Infinity)));
    }
  };
  return {
    document: { url: conduct.url ?? '', getFileAsync } as unknown as DocumentFile,
    seen,
    letGo: () => {
      for (const act of waiting.splice(0)) act();
    },
  };
}
