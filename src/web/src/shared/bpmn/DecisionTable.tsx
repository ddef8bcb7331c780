import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn.css';
import DmnJs from 'dmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '~/shared/ui';
import './diagram.css';

export interface DecisionProps {
  xml: string;
  label: string;
}

/** The library draws for the mouse: what scrolls must take the focus, and a column of numbers must say so. */
function open(host: HTMLElement): void {
  host.querySelector('.tjs-table-container')?.setAttribute('tabindex', '0');
  host.querySelectorAll('th.index-column').forEach((head) => (head.textContent = '#'));
  let right = 0;
  for (const head of [...host.querySelectorAll<HTMLTableCellElement>('th.output-cell')].reverse()) {
    const column = head.closest('table')!.querySelectorAll<HTMLElement>(`:is(thead, tbody) > tr > :nth-child(${head.cellIndex + 1})`);
    column.forEach((cell) => cell.style.setProperty('--right', `${right}px`));
    right += head.offsetWidth;
  }
}

/** Opens the table at once; the diagram of requirements only where there is nothing else. */
async function show(viewer: DmnJs, xml: string): Promise<void> {
  await viewer.importXML(xml);
  const views = viewer.getViews();
  const table = views.find(({ type }) => type === 'decisionTable') ?? views[0];
  if (table) {
    await viewer.open(table);
  }
}

function DecisionTable({ xml, label }: DecisionProps) {
  const host = useRef<HTMLDivElement>(null);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const viewer = new DmnJs({ container: host.current! });
    let gone = false;
    show(viewer, xml).then(
      () => !gone && open(host.current!),
      (cause: unknown) => !gone && setError(cause),
    );
    return () => {
      gone = true;
      viewer.destroy();
    };
  }, [xml]);
  if (error) {
    return <ErrorState error={error} />;
  }
  return <div ref={host} role="group" aria-label={label} className="decision reading" />;
}

export default DecisionTable;
