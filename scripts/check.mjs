/** `npm run -s check -- FILE …`: checks a list from a terminal. */
import { bundled, userFolder } from './terminal-bundle.mjs';

const { main } = await bundled('check');
await main(process.argv.slice(2), userFolder('check'));
