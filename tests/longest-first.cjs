'use strict';
const { default: Sequencer } = require('@jest/test-sequencer');

/** Suites that take longest: begun last, each would keep one core busy while the other waits. */
const LONGEST = [
  'e2e/pane-looks',
  'e2e/embedded-page',
  'e2e/pane-journeys',
  'seal/tampering',
  'hosts/file/native-formulas',
  'hosts/file/splice-property',
  'agreement/list',
  'taskpane/pane',
  'agreement/formula-arguments',
  'scripts/serve-office',
];

/** A clone that has never run the tests knows no times: the longest come first all the same. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.replaceAll('\\', '/').includes(`/${name}.test.`));
      return at < 0 ? LONGEST.length : at;
    };
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
};
