/** `npm run -s pack -- new | lint | test | explain | diff | schema …`: writing a policy from a terminal. */
import { bundled, userFolder } from './terminal-bundle.mjs';

const { main } = await bundled('pack');
await main(process.argv.slice(2), userFolder('pack'));
