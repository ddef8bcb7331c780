/** A step of a diagram in words. */
export interface Element {
  id: string;
  name: string;
  type: string;
  documentation?: string;
  /** How long a human task may take, as in the file. */
  due?: string;
}

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const CAMUNDA = 'http://camunda.org/schema/1.0/bpmn';
const STEPS = /(Task|Event|Gateway|subProcess|callActivity)$/;

/** The steps of a process in the order they are written, with what their author says about them. */
export function elementsOf(xml: string): Element[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return [...document.getElementsByTagNameNS(BPMN, '*')]
    .filter((node) => STEPS.test(node.localName) && node.hasAttribute('id'))
    .map((node) => ({
      id: node.getAttribute('id')!,
      name: node.getAttribute('name') ?? node.getAttribute('id')!,
      type: node.localName,
      documentation: words(node),
      due: node.getAttributeNS(CAMUNDA, 'dueDate') ?? undefined,
    }));
}

/** What the process itself is said to do. */
export function purposeOf(xml: string): string | undefined {
  const process = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagNameNS(BPMN, 'process')[0];
  return process && words(process);
}

function words(node: globalThis.Element): string | undefined {
  const own = [...node.children].find((child) => child.localName === 'documentation' && child.namespaceURI === BPMN);
  return own?.textContent?.trim() || undefined;
}
