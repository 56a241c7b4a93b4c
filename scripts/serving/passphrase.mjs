import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { CertificateFault } from './certificate.mjs';

/** The variable that a service sets, where no one sits at the terminal. */
export const VARIABLE = 'POLICY_CHECK_PASSPHRASE';

/** The passphrase of the key: from the environment, else asked for without being shown. */
export async function passphrase(environment = process.env, input = process.stdin, output = process.stderr) {
  const given = environment[VARIABLE];
  if (given !== undefined) return given;
  if (!input.isTTY) throw new CertificateFault(`私钥有密码。请把密码放进环境变量 ${VARIABLE}，再运行一次`);
  output.write('私钥的密码（输入时不显示）：');
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: silent, terminal: true });
  try {
    return await new Promise((resolve, reject) => {
      lines.once('line', resolve);
      lines.once('SIGINT', () => reject(new CertificateFault('没有输入密码')));
    });
  } finally {
    lines.close();
    output.write('\n');
  }
}
