/** Long hunts, run by `npm run hunt` and not by `npm test`. */
const { projects } = require('./jest.config.cjs');

const core = projects.find(({ displayName }) => displayName === 'core');
module.exports = { ...core, displayName: 'hunt', testMatch: ['<rootDir>/tests/**/*.hunt.ts'] };
