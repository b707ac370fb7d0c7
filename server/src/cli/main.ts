#!/usr/bin/env node
/** The command line. */
process.stderr.write('claimdown: no command is built in yet.\n');
process.exitCode = 2;
