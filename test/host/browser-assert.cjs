// Stands for `node:assert/strict` where tests run in a web worker.
module.exports = require('assert').strict;
