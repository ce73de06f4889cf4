// A file's bytes as our own. Runs in content scripts too.

/**
 * In a Firefox content script a page's file gives a buffer that belongs to the page: views of it can be read but not cut
 * ("Permission denied to access property constructor", Firefox 153). A clone is ours.
 */
export const bytesOf = async (blob: Blob, at = 0, length = blob.size): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(structuredClone(await blob.slice(at, at + length).arrayBuffer()));
