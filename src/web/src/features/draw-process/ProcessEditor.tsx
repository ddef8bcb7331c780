import { Tabs, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, type DraftFile, type DraftFinding, keyOf, refuses, useFindings, useFormFields } from '~/entities/draft';
import { useDecisions, useForms, useSteps } from '~/entities/model';
import { type Drawing, DrawingBoard, type Mark } from '~/shared/bpmn';
import { ElementPanel } from './ElementPanel';
import { FindingList } from './FindingList';
import classes from './editor.module.css';
import { StepTable } from './StepTable';
import { Toolbar } from './Toolbar';
import { useWords } from './words';

interface Props {
  draft: Draft;
  file: DraftFile;
  /** Shown first, as a link from a finding asks for it. */
  element?: string;
  /** Hands out how to read what is drawn. */
  onContent: (content: () => Promise<string>) => void;
  onStroke: () => void;
  /** The dialog that adds a form to the draft. */
  newForm: (close: () => void, added: (name: string) => void) => ReactNode;
}

/** A process to be changed: drawing, list and the properties of what is chosen. */
export function ProcessEditor({ draft, file, element, onContent, onStroke, newForm }: Props) {
  const { t } = useTranslation('drawing');
  const [drawing, setDrawing] = useState<Drawing>();
  const first = useRef(element);
  const stroke = useRef(onStroke);
  const content = useRef(onContent);
  useEffect(() => {
    stroke.current = onStroke;
    content.current = onContent;
  });
  const ready = useCallback((opened: Drawing | undefined) => {
    setDrawing(opened);
    if (opened) {
      content.current(() => opened.xml());
      opened.onStroke(() => stroke.current());
      if (first.current) {
        opened.choose(first.current);
      }
    }
  }, []);
  return (
    <div className={classes.editor}>
      <div className={classes.canvas}>
        <Text className={classes.narrow} size="sm">
          {t('narrow')}
        </Text>
        {drawing && <Tools drawing={drawing} />}
        <DrawingBoard xml={file.content} label={t('board', { name: keyOf(file.name) })} onReady={ready} />
      </div>
      {drawing && <Side draft={draft} file={file.name} drawing={drawing} newForm={newForm} />}
    </div>
  );
}

function Tools({ drawing }: { drawing: Drawing }) {
  useSyncExternalStore(drawing.listen, drawing.state);
  return <Toolbar drawing={drawing} />;
}

function Side({ draft, file, drawing, newForm }: { draft: Draft; file: string; drawing: Drawing; newForm: Props['newForm'] }) {
  const { t } = useTranslation('drawing');
  const navigate = useNavigate();
  const count = useSyncExternalStore(drawing.listen, drawing.state);
  const [tab, setTab] = useState<string | null>(drawing.selected ? 'element' : 'list');
  const [formWished, setFormWished] = useState(false);
  const { data: findings } = useFindings(draft.number);
  const mine = useMemo(() => (findings ?? []).filter((each) => each.file === file), [findings, file]);
  const held = draft.files.map(({ name }) => name);
  const fields = useFormFields(draft.number, held, drawing.forms());
  const catalogue = useSteps().data;
  const steps = useMemo(() => (catalogue ?? []).filter(({ place }) => place === 'TASK'), [catalogue]);
  const words = useWords(drawing, keyOf(file), fields, steps, count);
  const forms = useKeys(useForms().rows, held, '.form');
  const decisions = useKeys(useDecisions().rows, held, '.dmn');
  const element = drawing.selected ? drawing.details(drawing.selected) : undefined;
  useEffect(() => {
    const wrong = countBy(mine.filter(refuses));
    const hinted = [...countBy(mine)].filter(([id]) => !wrong.has(id));
    drawing.mark([...marks('failed', wrong), ...marks('hint', hinted)]);
  }, [drawing, mine]);
  const chosen = drawing.selected;
  const [seen, setSeen] = useState(chosen);
  if (chosen !== seen) {
    setSeen(chosen);
    if (chosen) {
      setTab('element');
    }
  }
  const open = (name: string) => void navigate({ to: '/drafts/$number/files/$name', params: { number: draft.number, name } });
  return (
    <aside className={classes.side} aria-label={t('side')}>
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="element">{t('tab.element')}</Tabs.Tab>
          <Tabs.Tab value="list">{t('tab.list')}</Tabs.Tab>
          <Tabs.Tab value="findings">{t('tab.findings', { count: mine.filter(refuses).length })}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="element" pt="sm">
          {element ? (
            <ElementPanel
              drawing={drawing}
              element={element}
              words={words}
              steps={steps}
              forms={forms}
              decisions={decisions}
              findings={mine.filter((each) => each.element === element.id)}
              onNewForm={() => setFormWished(true)}
              onForm={(key) => (held.includes(`${key}.form`) ? open(`${key}.form`) : void navigate({ to: '/forms/$key', params: { key } }))}
            />
          ) : (
            <Text c="dimmed">{t('nothingChosen')}</Text>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="list" pt="sm">
          <StepTable drawing={drawing} counts={countBy(mine.filter(refuses))} onChoose={(id) => drawing.choose(id)} />
        </Tabs.Panel>
        <Tabs.Panel value="findings" pt="sm">
          <FindingList findings={mine} onChoose={(id) => drawing.choose(id)} />
        </Tabs.Panel>
      </Tabs>
      {formWished &&
        element &&
        newForm(
          () => setFormWished(false),
          (name) => drawing.change(element.id, { form: keyOf(name) }),
        )}
    </aside>
  );
}

/** Keys of what is live and of what the draft holds. */
function useKeys(live: readonly { key: string }[], held: readonly string[], ending: string): string[] {
  const own = held.filter((name) => name.endsWith(ending)).map(keyOf);
  return [...new Set([...own, ...live.map(({ key }) => key)])].sort();
}

function marks(kind: 'failed' | 'hint', counts: Iterable<[string, number]>): Mark[] {
  return [...counts].map(([element, number]) => ({ element, kind, note: String(number) }));
}

function countBy(findings: readonly DraftFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  findings.forEach(({ element }) => counts.set(element, (counts.get(element) ?? 0) + 1));
  return counts;
}
