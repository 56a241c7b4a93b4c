/** Longest name of a sheet, in UTF-16 units. */
const LONGEST = 31;

/**
 * Names that sheets of one workbook can have, each once whatever its capitals, in the order of what they are made from.
 *
 * @param otherwise where nothing of a name can stand in a sheet's
 */
export function sheetNames(names: readonly string[], otherwise: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = plainName(name, otherwise);
    let free = shortened(plain, LONGEST);
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const ending = `（${String(count)}）`;
      free = `${shortened(plain, LONGEST - ending.length)}${ending}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Without what Excel takes in no name; 历史记录 keeps its own name History. */
function plainName(name: string, otherwise: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF\\/?*[\]:]+/gu, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  if (plain === '') return otherwise;
  return /^history$/i.test(plain) ? `${plain}_` : plain;
}

/** No sign is cut in two, and none that may not end a name ends it. */
function shortened(text: string, most: number): string {
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > most) break;
    kept += sign;
  }
  return kept.replace(/[\s']+$/, '');
}
