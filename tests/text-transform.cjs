/** Jest takes a text file as the string that it holds, as webpack's asset/source does. */
module.exports = {
  process: (text) => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` }),
};
