/** Goes through many files, some read at once, in no order of time but in their own. */

/** How many files are read at once: enough that the disk is never waited for, few enough that little is held. */
const AT_ONCE = 64;

/** Reads files and takes each up in their order. What cannot be read is passed over. */
export async function forEachFile<Read>(
  uris: Iterable<string>,
  read: (uri: string) => Promise<Read | undefined>,
  take: (read: Read) => Promise<void> | void,
): Promise<void> {
  const under: Promise<Read | undefined>[] = [];
  const next = async (): Promise<void> => {
    const done = await under.shift();
    if (done !== undefined) await take(done);
  };
  for (const uri of uris) {
    under.push(read(uri));
    if (under.length >= AT_ONCE) await next();
  }
  while (under.length > 0) await next();
}
