/** No file of a corpus may be larger (FORMAT): 256 MiB, in bytes. A file of its own: it brings no gate with it. */
export const largestFile = 256 * 1024 * 1024;
