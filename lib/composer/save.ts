// Offers a file of ours as a download, for sites that take no replacement from us.

/** The address is let go once the browser has begun to read it. */
const KEPT_MS = 60_000;

export const save = (page: Document, file: File): void => {
  const link = page.createElement('a');
  const url = URL.createObjectURL(file);
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
};
