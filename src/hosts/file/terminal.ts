import { policyArguments } from '../../cli/policy-options';
import { refused } from '../../cli/refused';
import { check } from './terminal/check';
import { toolsOf } from './terminal/books';
import { compareAnswer } from './terminal/compare';
import { Desk, processTerminal } from './terminal/desk';
import type { Terminal } from './terminal/desk';
import { endingOf } from './terminal/ending';
import { policiesOf } from './terminal/policies';
import { verify } from './terminal/verify';

export type { Terminal };

/** What a first word that is no file asks for. */
const COMMANDS: Readonly<Record<string, (args: readonly string[], desk: Desk) => Promise<0 | 1>>> = {
  verify,
  async compare(args, desk) {
    await desk.answer(await compareAnswer(args, toolsOf(desk)));
    return 0;
  },
};

/** Answers one call and gives its exit code; an answer that cannot be given is one line on `err` and nothing on `out`. */
export async function answerCall(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const desk = new Desk(terminal);
  try {
    const said = policyArguments(args);
    desk.policies = await policiesOf(said, desk);
    const [word = '', ...rest] = said.rest;
    const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
    if (command && desk.policies.beside.length > 0) throw refused('cli.one-policy', { option: word });
    return await (command ? command(rest, desk) : check(said.rest, desk));
  } catch (error) {
    desk.progress.clear();
    const end = endingOf(error);
    terminal.err.write(`${end.line}\n`);
    return end.code;
  }
}

/** The entry: the arguments of this process, and its exit code once all is written. */
export async function main(args: readonly string[], folder: string): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.exitCode = await answerCall(args, processTerminal(folder));
}
