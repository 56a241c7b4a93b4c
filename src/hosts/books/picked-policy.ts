import { fileText, MOST_BYTES, tooLarge } from '../../policy/shelf/file-text';
import type { PackFileName } from '../../policy/shelf/file-text';
import { readPackFiles } from '../../policy/shelf/pack-files';
import type { FolderFault } from '../../policy/shelf/pack-files';
import type { PickedPolicy } from '../../taskpane/host';
import { policyText } from '../file/document/policy-text';
import { pickedPolicyWords } from './picked-policy-words';

/** A picked file as it crosses: its name, and its bytes as they were then. */
export interface PickedBytes {
  readonly name: string;
  readonly bytes: Blob;
}

/** What stands beside the rules in a policy's folder, and is not needed here. */
const BESIDE = /(^cases|\.schema)\.json$/i;

/** What the files picked together are: the text of a policy, a policy with its rules, or neither, and why. */
export async function pickedPolicy(files: readonly PickedBytes[]): Promise<PickedPolicy> {
  const isJson = ({ name }: PickedBytes): boolean => /\.json$/i.test(name);
  const jsons = files.filter(isJson);
  const packs = jsons.length === 1 ? jsons : jsons.filter(({ name }) => !BESIDE.test(name));
  const texts = files.filter((file) => !isJson(file));
  const [pack] = packs;
  if (pack && packs.length === 1) return withRules(pack, texts);
  const [text] = texts;
  const { message } = pickedPolicyWords;
  const several = packs.length > 1 ? packs : texts;
  if (packs.length > 1 || texts.length > 1 || !text) {
    const code = packs.length > 1 ? 'picked-policy.packs' : 'picked-policy.texts';
    const names = several.map(({ name }) => `“${name}”`).join('、');
    return refused(null, message(code, { count: several.length, files: names }));
  }
  const read = await policyText(await bytesOf(text));
  if (read.text.trim() === '') return refused(text.name, message('picked-policy.empty'));
  if (read.text.length > MOST_BYTES['source.txt']) return refused(text.name, tooLarge('source.txt'));
  return { kind: 'text', file: text.name, ...read };
}

async function withRules(pack: PickedBytes, texts: readonly PickedBytes[]): Promise<PickedPolicy> {
  const [source] = texts;
  const { message } = pickedPolicyWords;
  if (!source) return refused(pack.name, message('picked-policy.no-source', { file: pack.name }));
  if (texts.length > 1)
    return refused(pack.name, message('picked-policy.sources', { file: pack.name, count: texts.length }));
  const rules = fileText('pack.json', await bytesOf(pack));
  const words = fileText('source.txt', await bytesOf(source));
  if (!rules.ok || !words.ok) {
    const faults = [faultOf('pack.json', rules), faultOf('source.txt', words)];
    return { kind: 'refused', file: pack.name, faults: faults.filter((fault) => fault !== null) };
  }
  const files = { pack: rules.text, source: words.text };
  const read = readPackFiles(files);
  return read.ok ? { kind: 'pack', file: pack.name, files } : { kind: 'refused', file: pack.name, faults: read.faults };
}

function faultOf(file: PackFileName, read: ReturnType<typeof fileText>): FolderFault | null {
  return read.ok ? null : { file, at: '', message: read.message };
}

function refused(file: string | null, message: FolderFault['message']): PickedPolicy {
  return { kind: 'refused', file, faults: [{ file: null, at: '', message }] };
}

async function bytesOf({ bytes }: PickedBytes): Promise<Uint8Array> {
  return new Uint8Array(await bytes.arrayBuffer());
}
