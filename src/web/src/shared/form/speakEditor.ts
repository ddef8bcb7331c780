/** Where the form editor writes words of its own, never what people have written on their form. */
const OWN = [
  '.fjs-palette-header',
  '.fjs-palette-group-title',
  '.fjs-palette-field-text',
  '.fjs-palette-no-entries',
  '.fjs-empty-component-text',
  '.fjs-empty-editor-card *',
  '.bio-properties-panel-label',
  '.bio-properties-panel-group-header-title',
  '.bio-properties-panel-toggle-switch__label',
  '.bio-properties-panel-description',
  '.bio-properties-panel-header-type',
].join(',');
const SEARCH = '.fjs-palette-search';

/** An English text of the library as a name in our files. */
const slug = (text: string) =>
  text
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The library has no translations: its words are changed where it draws them, now and whenever it draws anew.
 *
 * @param say the text of this name, or the English one
 * @returns how to stop
 */
export function speakEditor(host: HTMLElement, say: (name: string, english: string) => string): () => void {
  const said = new Set<string>();
  const translate = (english: string): string => {
    const words = said.has(english) ? english : say(slug(english), english);
    said.add(words);
    return words;
  };
  const speak = (node: Node) => {
    const text = node.nodeValue?.trim();
    if (node.nodeType === Node.TEXT_NODE && text && node.parentElement?.matches(OWN)) {
      const words = translate(text);
      if (words !== text) {
        node.nodeValue = words;
      }
    }
    if (node instanceof HTMLInputElement && node.matches(SEARCH) && node.placeholder) {
      node.placeholder = translate(node.placeholder);
    }
    node.childNodes.forEach(speak);
  };
  const watcher = new MutationObserver((changes) => changes.forEach(({ target, addedNodes, type }) => (type === 'characterData' ? speak(target) : addedNodes.forEach(speak))));
  speak(host);
  watcher.observe(host, { childList: true, subtree: true, characterData: true });
  return () => watcher.disconnect();
}
