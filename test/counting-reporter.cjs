// Mocha's own report, and the counts beside it as JSON in the file that MOCHA_COUNTS names.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class extends reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    writeFileSync(
      process.env.MOCHA_COUNTS,
      JSON.stringify({ passed: passes, failed: failures, skipped: pending }),
    );
  }
};
