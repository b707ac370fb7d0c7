/**
 * What ends a command before its work is done: it was used wrongly, or something could not be read or written. The message
 * is for whoever typed the command; the exit code is 2.
 */
export class CommandError extends Error {}
