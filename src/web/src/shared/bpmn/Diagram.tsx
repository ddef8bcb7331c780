import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '~/shared/ui';
import './diagram.css';

export interface Mark {
  element: string;
  kind: 'here' | 'done' | 'road' | 'failed' | 'hint' | 'count' | 'added' | 'removed' | 'changed' | 'due' | Heat;
  /** A word on the element, for instance "you are here" or a count. */
  note?: string;
}

/** How much of what is looked at is on an element, from little to most. */
export type Heat = 'heat0' | 'heat1' | 'heat2' | 'heat3' | 'heat4';

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
  removeMarker: (element: string, marker: string) => void;
  findRoot: (element: string) => object | undefined;
  setRootElement: (root: object) => void;
  scrollToElement: (element: string, padding?: number) => void;
}
interface Overlays {
  add: (element: string, type: string, overlay: object) => void;
  remove: (filter: { type: string }) => void;
}
interface Registry {
  get: (element: string) => unknown;
}
interface Bus {
  on: (event: string, listener: (event: { element: { id: string } }) => void) => void;
}

const NOTE = 'mark';

function note(text: string, kind: string): HTMLElement {
  const badge = document.createElement('span');
  badge.className = `diagram-note diagram-note-${kind}`;
  badge.textContent = text;
  return badge;
}

/** Paints these marks instead of those painted before. */
function paint(viewer: NavigatedViewer, marks: readonly Mark[], before: readonly Mark[]): Mark[] {
  const canvas = viewer.get<Canvas>('canvas');
  const overlays = viewer.get<Overlays>('overlays');
  const registry = viewer.get<Registry>('elementRegistry');
  overlays.remove({ type: NOTE });
  before.forEach(({ element, kind }) => canvas.removeMarker(element, `diagram-${kind}`));
  const known = marks.filter((each) => registry.get(each.element));
  for (const { element, kind, note: text } of known) {
    canvas.addMarker(element, `diagram-${kind}`);
    if (text) {
      overlays.add(element, NOTE, { position: { top: -26, left: 0 }, html: note(text, kind) });
    }
  }
  return known;
}

/** The hottest of all may be a step of another version, which is not on this diagram. */
const FROM_HOTTEST: readonly Heat[] = ['heat4', 'heat3', 'heat2', 'heat1', 'heat0'];

/** A step; a part of the process is as hot as all the steps in it. */
function isStep(viewer: NavigatedViewer, { element }: Mark): boolean {
  return (viewer.get<Registry>('elementRegistry').get(element) as { type?: string } | undefined)?.type !== 'bpmn:SubProcess';
}

/** The place that matters; of a heat map that is all around its hottest step. */
function show(viewer: NavigatedViewer, marks: readonly Mark[], focus: string | undefined): void {
  const canvas = viewer.get<Canvas>('canvas');
  const asked = focus && viewer.get<Registry>('elementRegistry').get(focus) ? focus : undefined;
  const here = asked ?? (marks.find(({ kind }) => kind === 'failed') ?? marks.find(({ kind }) => kind === 'here'))?.element;
  // A collapsed sub-process has a canvas of its own.
  const steps = marks.filter((mark) => isStep(viewer, mark));
  const hottest = FROM_HOTTEST.map((heat) => steps.find(({ kind }) => kind === heat)).find((mark) => mark !== undefined);
  const first = here ?? (hottest ?? marks.find(({ kind }) => kind !== 'due' && !kind.startsWith('heat')))?.element;
  const root = first && canvas.findRoot(first);
  if (root) {
    canvas.setRootElement(root);
  }
  const level = canvas.zoom('fit-viewport', 'auto');
  // Nothing touches the frame.
  if (level < 1) {
    canvas.zoom(level * 0.95, 'auto');
  }
  // A long process fits only unreadably small; then the place that matters is shown instead of all.
  if (here && level < 0.5) {
    canvas.zoom(0.7);
    canvas.scrollToElement(here, 200);
  }
}

function Diagram({ xml, marks = [], label, height = 360, focus, onElement }: DiagramProps) {
  const host = useRef<HTMLDivElement>(null);
  const chosen = useRef(onElement);
  const painted = useRef<Mark[]>([]);
  const [viewer, setViewer] = useState<NavigatedViewer>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    chosen.current = onElement;
  });
  const signature = JSON.stringify(marks);
  useEffect(() => {
    const opening = new NavigatedViewer({ container: host.current! });
    let gone = false;
    opening.importXML(xml).then(
      () => {
        if (!gone) {
          opening.get<Bus>('eventBus').on('element.click', ({ element }) => chosen.current?.(element.id));
          painted.current = [];
          setViewer(opening);
        }
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
      setViewer(undefined);
      opening.destroy();
    };
  }, [xml]);
  useEffect(() => {
    if (viewer) {
      painted.current = paint(viewer, JSON.parse(signature) as Mark[], painted.current);
    }
  }, [viewer, signature]);
  // After the marks, among which the place to be shown is found; other marks leave it where somebody has moved it to.
  useEffect(() => {
    if (viewer) {
      show(viewer, painted.current, focus);
    }
  }, [viewer, focus]);
  if (error) {
    return <ErrorState error={error} />;
  }
  return <div ref={host} role="group" aria-label={label} className="diagram" style={{ height }} />;
}

export default Diagram;
