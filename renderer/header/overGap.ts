/** A gap of the body: the paragraph below it, and the variable that makes it as high as what lies there. */
export interface Gap {
  readonly below: () => HTMLElement | null;
  /** The attribute by which the paragraph below is known. */
  readonly attribute: string;
  readonly height: `--${string}`;
  /** Puts what lies there at its place; null where the body has no such gap. */
  readonly put: (below: HTMLElement | null) => void;
}

/**
 * Keeps an element of ours over a gap of the body: the editor never meets an element that is not its
 * own. Looks only when a height (of head, body or element), the row of paragraphs or the marked one
 * changes.
 */
export function keepOverGap(element: HTMLElement, body: HTMLElement, gap: Gap): () => void {
  const put = () => gap.put(gap.below());
  const open = () => {
    body.style.setProperty(gap.height, `${element.offsetHeight}px`);
    put();
  };
  const size = new ResizeObserver(open);
  size.observe(element);
  const stop = watchMarked(body, gap.attribute, put);
  open();
  return () => {
    size.disconnect();
    stop();
  };
}

/** Calls when marked paragraphs of the body may have come, gone or moved. */
export function watchMarked(
  body: HTMLElement,
  attribute: string,
  onChange: () => void,
): () => void {
  const size = new ResizeObserver(onChange);
  const row = new MutationObserver(onChange);
  const marks = new MutationObserver(onChange);
  size.observe(body);
  // A head that grows pushes the body down, with the gaps in it.
  const head = body.closest('.sheet')?.querySelector('.sheet-head');
  if (head) size.observe(head);
  row.observe(body, { childList: true });
  marks.observe(body, { subtree: true, attributeFilter: [attribute] });
  return () => {
    size.disconnect();
    row.disconnect();
    marks.disconnect();
  };
}
