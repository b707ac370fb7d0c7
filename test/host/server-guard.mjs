// Runs VS Code's server so that it cannot outlive whoever started it: when the starter dies, however it
// dies, this process's standard input closes. Arguments: the server's main module, then the server's own.
import { pathToFileURL } from 'node:url';

process.stdin.on('close', () => process.exit());
process.stdin.resume();
process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1]).href);
