/** What a part of a cache says is not what was written: the run begins again without it. */
export class DamagedCache extends Error {}
