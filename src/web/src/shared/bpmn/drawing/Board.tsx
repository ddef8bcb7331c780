import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css';
import 'diagram-js-minimap/assets/diagram-js-minimap.css';
import Modeler from 'bpmn-js/lib/Modeler';
import TokenSimulation from 'bpmn-js-token-simulation';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import Minimap from 'diagram-js-minimap';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { slug, speaker } from '~/shared/i18n/speaker';
import { speakOver } from '~/shared/i18n/speakOver';
import { ErrorState } from '~/shared/ui';
import '../diagram.css';
import { Drawing, type Library } from './Drawing';
import { house } from './house';

export interface BoardProps {
  /** As it is when it is opened; afterwards the drawing has the truth. */
  xml: string;
  label: string;
  onReady: (drawing: Drawing | undefined) => void;
}

/** The simulation; what is said of an element there is its name. */
const ZONES = { own: '[class^="bts-"], [class*=" bts-"]', theirs: '.bts-scope' };

function Board({ xml, label, onReady }: BoardProps) {
  const { t } = useTranslation('drawing');
  const host = useRef<HTMLDivElement>(null);
  const ready = useRef(onReady);
  const say = useRef(t);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    ready.current = onReady;
    say.current = t;
  });
  useEffect(() => {
    const words = speaker((name, english) => say.current(`library.${name}`, { defaultValue: english }));
    const modeler = new Modeler({
      container: host.current!,
      moddleExtensions: { camunda },
      additionalModules: [TokenSimulation, Minimap, house(words) as Record<string, object>],
    });
    const silence = speakOver(host.current!, ZONES, (english) => say.current(`library.${slug(english)}`, { defaultValue: '' }) || undefined);
    let gone = false;
    modeler.importXML(xml).then(
      () => {
        if (!gone) {
          const drawing = new Drawing(modeler as unknown as Library);
          drawing.zoom();
          ready.current(drawing);
        }
      },
      (cause) => !gone && setError(cause),
    );
    return () => {
      gone = true;
      silence();
      ready.current(undefined);
      modeler.destroy();
    };
  }, [xml]);
  if (error) {
    return <ErrorState error={error} />;
  }
  return <div ref={host} role="group" aria-label={label} className="diagram board" />;
}

export default Board;
