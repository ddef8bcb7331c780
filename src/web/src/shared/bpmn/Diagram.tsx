import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '~/shared/ui';
import './diagram.css';

export interface Mark {
  element: string;
  kind: 'here' | 'done' | 'failed' | 'count' | 'added' | 'removed' | 'changed';
  /** A word on the element, for instance "you are here" or a count. */
  note?: string;
}

export interface DiagramProps {
  xml: string;
  marks?: readonly Mark[];
  label: string;
  height?: number | string;
  /** Shown large, on the plane it lies on. */
  focus?: string;
  onElement?: (id: string) => void;
}

interface Canvas {
  zoom: (level: 'fit-viewport' | number, center?: 'auto') => number;
  addMarker: (element: string, marker: string) => void;
  findRoot: (element: string) => object | undefined;
  setRootElement: (root: object) => void;
  scrollToElement: (element: string, padding?: number) => void;
}
interface Overlays {
  add: (element: string, overlay: object) => void;
}
interface Registry {
  get: (element: string) => unknown;
}
interface Bus {
  on: (event: string, listener: (event: { element: { id: string } }) => void) => void;
}

function note(text: string, kind: string): HTMLElement {
  const badge = document.createElement('span');
  badge.className = `diagram-note diagram-note-${kind}`;
  badge.textContent = text;
  return badge;
}

function mark(viewer: NavigatedViewer, marks: readonly Mark[]): void {
  const canvas = viewer.get<Canvas>('canvas');
  const overlays = viewer.get<Overlays>('overlays');
  const registry = viewer.get<Registry>('elementRegistry');
  for (const { element, kind, note: text } of marks.filter((each) => registry.get(each.element))) {
    canvas.addMarker(element, `diagram-${kind}`);
    if (text) {
      overlays.add(element, { position: { top: -26, left: 0 }, html: note(text, kind) });
    }
  }
}

function Diagram({ xml, marks = [], label, height = 360, focus, onElement }: DiagramProps) {
  const host = useRef<HTMLDivElement>(null);
  const chosen = useRef(onElement);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    chosen.current = onElement;
  });
  const signature = JSON.stringify(marks);
  useEffect(() => {
    const viewer = new NavigatedViewer({ container: host.current! });
    let gone = false;
    viewer.importXML(xml).then(
      () => {
        if (gone) {
          return;
        }
        const canvas = viewer.get<Canvas>('canvas');
        const all = JSON.parse(signature) as Mark[];
        const asked: Mark | undefined = focus && viewer.get<Registry>('elementRegistry').get(focus) ? { element: focus, kind: 'here' } : undefined;
        const here = asked ?? all.find(({ kind }) => kind === 'failed') ?? all.find(({ kind }) => kind === 'here');
        // A collapsed sub-process has a canvas of its own.
        const first = here ?? all[0];
        const root = first && canvas.findRoot(first.element);
        if (root) {
          canvas.setRootElement(root);
        }
        const level = canvas.zoom('fit-viewport', 'auto');
        mark(viewer, all);
        // A long process fits only unreadably small; then the place that matters is shown instead of all.
        if (here && level < 0.5 && viewer.get<Registry>('elementRegistry').get(here.element)) {
          canvas.zoom(0.7);
          canvas.scrollToElement(here.element, 200);
        }
        viewer.get<Bus>('eventBus').on('element.click', ({ element }) => chosen.current?.(element.id));
      },
      (cause) => {
        // Whoever has left the page meanwhile took the canvas along.
        if (!gone) {
          setError(cause);
        }
      },
    );
    return () => {
      gone = true;
      viewer.destroy();
    };
  }, [xml, signature, focus]);
  if (error) {
    return <ErrorState error={error} />;
  }
  return <div ref={host} role="group" aria-label={label} className="diagram" style={{ height }} />;
}

export default Diagram;
