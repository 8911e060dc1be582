// A browser reads the address some time after the click.
const keptForMs = 60_000;

/** Hands a file to the browser, which puts it where its user keeps downloads. */
export function downloadFile(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptForMs);
}
