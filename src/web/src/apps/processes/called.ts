import { useQueries } from '@tanstack/react-query';
import { type Draft, readFile } from '~/entities/draft';
import { readProcess } from '~/entities/model';

/** A process that is called from a diagram. */
export interface Called {
  /** Element of the call. */
  call: string;
  process: string;
  xml: string;
}

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** The calls of a diagram, and the key of the process that is called there. */
export function callsOf(xml: string): { call: string; process: string }[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return [...document.getElementsByTagNameNS(BPMN, 'callActivity')].flatMap((node) => {
    const [call, process] = [node.getAttribute('id'), node.getAttribute('calledElement')];
    return call && process ? [{ call, process }] : [];
  });
}

/** Diagrams of what a diagram calls: of the draft where it holds them, else as they are live. */
export function useCalled(xml: string, draft?: Draft): Called[] {
  const calls = callsOf(xml);
  const found = useQueries({
    queries: calls.map(({ process }) => {
      const file = draft?.files.find(({ name }) => name === `${process}.bpmn`);
      return {
        queryKey: ['models', 'called', process, draft?.number, file?.version],
        queryFn: async () => (file && draft ? (await readFile(draft.number, file.name)).content : (await readProcess(process)).xml),
      };
    }),
  });
  return calls.flatMap((each, index) => {
    const drawn = found[index]?.data;
    return drawn ? [{ ...each, xml: drawn }] : [];
  });
}
