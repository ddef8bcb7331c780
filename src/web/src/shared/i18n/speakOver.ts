/** Where a library writes words of its own, and what people have written there, as selectors. */
export interface Zones {
  own: string;
  theirs: string;
}

const SAID_BY = ['title', 'placeholder', 'aria-label'];

/**
 * For a library without translations: its words are changed where it draws them, now and whenever it draws anew.
 *
 * @param words in the reader's language for an English text; nothing for what the library does not say of itself
 */
export function speakOver(host: HTMLElement, { own, theirs }: Zones, words: (english: string) => string | undefined): () => void {
  const said = new Set<string>();
  const translate = (english: string, put: (spoken: string) => void) => {
    const spoken = said.has(english) ? undefined : words(english);
    if (spoken !== undefined) {
      said.add(spoken);
      put(spoken);
    }
  };
  const isOwn = (element: Element | null) => element !== null && element.closest(own) !== null && element.closest(theirs) === null;
  const speakElement = (element: Element) => {
    if (isOwn(element)) {
      for (const name of SAID_BY) {
        translate(element.getAttribute(name) ?? '', (spoken) => element.setAttribute(name, spoken));
      }
    }
  };
  const speak = (node: Node) => {
    if (node instanceof Element) {
      speakElement(node);
      node.childNodes.forEach(speak);
    } else if (node.nodeType === Node.TEXT_NODE && isOwn(node.parentElement)) {
      translate(node.nodeValue?.trim() ?? '', (spoken) => (node.nodeValue = spoken));
    }
  };
  const watcher = new MutationObserver((changes) =>
    changes.forEach(({ type, target, addedNodes }) => {
      if (type === 'childList') {
        addedNodes.forEach(speak);
      } else if (target instanceof Element) {
        speakElement(target);
      } else {
        speak(target);
      }
    }),
  );
  speak(host);
  watcher.observe(host, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: SAID_BY });
  return () => watcher.disconnect();
}
