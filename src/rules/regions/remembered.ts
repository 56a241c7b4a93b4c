/** More signatures than any list has shown; past it the memory starts anew, so that it cannot grow without end. */
const MOST = 4096;

/**
 * Answers by signature. Sound because the signature is all that the walk asks of a row: what each condition is (decided,
 * which cells of which unknown, or open), the cells of each unknown and the names that would mend it. The order of
 * several bounds on one unknown is in the cells, so rows that differ in it do not share an answer.
 */
export class Remembered<T> {
  private readonly answers = new Map<string, T>();

  recall(signature: string, work: () => T): T {
    const known = this.answers.get(signature);
    if (known !== undefined) return known;
    if (this.answers.size >= MOST) this.answers.clear();
    const answer = work();
    this.answers.set(signature, answer);
    return answer;
  }
}
