/** `npm run -s keys -- new | export | trust …`: the keys that seals are signed with. */
import { bundled, userFolder } from './terminal-bundle.mjs';

const { main } = await bundled('keys');
await main(process.argv.slice(2), userFolder('keys'));
