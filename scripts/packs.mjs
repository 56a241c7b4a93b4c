/** `npm run packs [-- FOLDER]`: checks an office's own policies and writes their index; dist/packs where none is named. */
import { join } from 'node:path';
import { bundled, root, userFolder } from './terminal-bundle.mjs';

const { main } = await bundled('packs');
await main(process.argv.slice(2), userFolder('packs'), join(root, 'dist', 'packs'));
