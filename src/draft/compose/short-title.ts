/** A title cut to a length, without half a number at its end: 产值达到1 of 产值达到1亿元 says something else. */
export function shortTitle(title: string, length: number): string {
  if (title.length <= length) return title;
  return `${title.slice(0, length - 1).replace(/[\d０-９.．,，]+$/, '')}…`;
}
