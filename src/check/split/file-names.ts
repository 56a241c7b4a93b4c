/** Names that Windows keeps for devices, whatever their ending: `nul.2025` is one too. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)\s*(?:\.|$)/i;
/** Longest name without its ending: in UTF-8 it stays below the 255 bytes that file systems allow. */
const LONGEST = 60;

/** Names that any file system takes, each once whatever its capitals, in the order of what they are made from. */
export function safeFileNames(names: readonly string[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = safe(name);
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${plain}（${String(count)}）`;
    taken.add(free.toLowerCase());
    return `${free}${ending}`;
  });
}

function safe(name: string): string {
  const characters = Array.from(name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, '_'));
  const cut = characters
    .slice(0, LONGEST)
    .join('')
    // A hidden file, a lock file, a name that Windows would cut.
    .replace(/^[\s.~$]+|[\s.]+$/g, '');
  if (cut === '') return '未命名';
  return DEVICE.test(cut) ? `_${cut}` : cut;
}
