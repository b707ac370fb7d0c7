/** `claimdown lsp`: the language server, for editors. */

/** Serves on stdin and stdout until the client ends it. */
export async function lsp(): Promise<void> {
  // The server reads from the arguments of the process how it is to talk.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  await import('../lsp/node.ts');
}
