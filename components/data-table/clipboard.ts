/**
 * Puts a text on the clipboard, also one that is still to come: the browser is asked at once, because it allows it only within a
 * click. Where there is no clipboard (an address without TLS) the older way is tried.
 * @throws Error where the text does not come, or the browser refuses
 */
export async function putOnClipboard(text: Promise<string>): Promise<void> {
  // An address without TLS has no clipboard, though the type says so.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return copyOldWay(await text);
  if (typeof ClipboardItem === 'undefined') return clipboard.writeText(await text);
  const blob = text.then((done) => new Blob([done], { type: 'text/plain' }));
  await clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

function copyOldWay(text: string): void {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  if (!isCopied) throw new Error('clipboard');
}
