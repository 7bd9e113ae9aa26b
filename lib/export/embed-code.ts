import { HEIGHT_MESSAGE } from './embed-message';

type Embedded = {
  readonly address: string;
  /** What the frame holds, for who cannot see it. */
  readonly title: string;
  /** CSS pixels: the height until the frame has told its own, and where the page allows no scripts. */
  readonly height: number;
};

/**
 * What someone pastes into a page of theirs: the frame, loaded when a reader comes near, and the lines that give it the height
 * of its content. It stands without them, at a fixed height. Pasted twice into one page it still works: each copy of the
 * lines looks for the frame that the message came from.
 */
export function embedCode({ address, title, height }: Embedded): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>
<script>
addEventListener('message', function (event) {
  if (!event.data || event.data.type !== '${HEIGHT_MESSAGE}') return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = event.data.height + 'px';
  });
});
</script>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an attribute in quotes, in HTML and in XML. */
function attribute(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
