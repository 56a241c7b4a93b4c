/**
 * Takes from a page what came to Chromium after 108, the oldest that the pages are for, so that a call of it fails here as
 * it would there. Runs in the page before anything else; calls nothing outside itself.
 */
export function withoutNewer(): void {
  const away: readonly (readonly [object | undefined, readonly string[]])[] = [
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
    [Array, ['fromAsync']],
    [Object.getPrototypeOf(Int8Array.prototype) as object, ['toSorted', 'toReversed', 'with']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
    [Promise, ['withResolvers', 'try']],
    [
      Set.prototype,
      [
        ...['union', 'intersection', 'difference', 'symmetricDifference'],
        ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
      ],
    ],
    [
      (globalThis as { readonly Iterator?: { readonly prototype: object } }).Iterator?.prototype,
      [...['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find']],
    ],
    [ArrayBuffer.prototype, ['transfer', 'transferToFixedLength', 'resize']],
    [Uint8Array, ['fromBase64', 'fromHex']],
    [Uint8Array.prototype, ['toBase64', 'toHex']],
    [RegExp, ['escape']],
    [Math, ['f16round', 'sumPrecise']],
    [Error, ['isError']],
    [URL, ['canParse', 'parse']],
    [URLSearchParams.prototype, ['size']],
    [AbortSignal, ['any']],
    [Element.prototype, ['setHTMLUnsafe', 'getHTML', 'moveBefore']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover', 'popover']],
    [Document.prototype, ['startViewTransition']],
    [Intl, ['DurationFormat']],
    [globalThis, ['Iterator', 'scheduler', 'CloseWatcher', 'EditContext', 'Highlight', 'navigation']],
  ];
  for (const [owner, names] of away) {
    if (owner) for (const name of names) Reflect.deleteProperty(owner, name);
  }
}
