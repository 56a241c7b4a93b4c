// All that can be said against a manifest without Excel.
import { orderFaults } from './order.mjs';
import { actionFaults, imageFaults, placeFaults, referenceFaults } from './resources.mjs';
import { brokenXml, treeOf } from './tree.mjs';
import { addressFaults, identityFaults, requirementFaults, textFaults } from './values.mjs';

/**
 * The faults of a manifest, by line.
 * @param {string} text
 * @param {{ file: (address: string) => Buffer | null | undefined, actions: readonly string[] }} surroundings `file` is the
 *   file behind an address: null where there is none, undefined where that is not known
 * @returns {Promise<{ line: number, said: string }[]>}
 */
export async function manifestFaults(text, { file, actions }) {
  const broken = await brokenXml(text);
  if (broken.length > 0) return broken;
  const app = treeOf(text);
  const identity = [...identityFaults(app)];
  if (app.name !== 'OfficeApp') return identity;
  const faults = [
    ...identity,
    ...orderFaults(app),
    ...referenceFaults(app),
    ...placeFaults(app),
    ...imageFaults(app, file),
    ...actionFaults(app, actions),
    ...addressFaults(app, file),
    ...textFaults(app),
    ...requirementFaults(app),
  ];
  const seen = new Set();
  return faults
    .filter(({ line, said }) => !seen.has(`${line}:${said}`) && seen.add(`${line}:${said}`))
    .sort((a, b) => a.line - b.line);
}
