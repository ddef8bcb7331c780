import { Alert, Tabs, Text } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftFile, keyOf } from '~/entities/draft';
import { FormBoard, FormJs, type FormValues } from '~/shared/form';
import { useExample } from './example';

interface Props {
  file: DraftFile;
  onContent: (content: () => Promise<string>) => void;
  onStroke: () => void;
}

const EMPTY: FormValues = {};

function read(content: string): object | undefined {
  try {
    return JSON.parse(content) as object;
  } catch {
    return undefined;
  }
}

/** A form to be changed, and as people will see it. */
export function FormEditor({ file, onContent, onStroke }: Props) {
  const { t } = useTranslation('drawing');
  const schema = useMemo(() => read(file.content), [file.content]);
  const [tab, setTab] = useState<string | null>('draw');
  const [shown, setShown] = useState(schema);
  const drawn = useRef<() => object>(undefined);
  const heard = useRef({ onContent, onStroke });
  const example = useExample(keyOf(file.name), tab === 'preview');
  useEffect(() => {
    heard.current = { onContent, onStroke };
  });
  const ready = useCallback((content: () => object) => {
    drawn.current = content;
    heard.current.onContent(() => Promise.resolve(JSON.stringify(content(), null, 2)));
  }, []);
  const stroke = useCallback(() => heard.current.onStroke(), []);
  const show = (next: string | null) => {
    setShown(drawn.current?.() ?? schema);
    setTab(next);
  };
  if (!schema) {
    return (
      <Alert color="red" role="alert" m="md">
        {t('form.unreadable')}
      </Alert>
    );
  }
  return (
    <Tabs value={tab} onChange={show} px="md" pb="lg">
      <Tabs.List>
        <Tabs.Tab value="draw">{t('form.draw')}</Tabs.Tab>
        <Tabs.Tab value="preview">{t('form.preview')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="draw" pt="sm">
        <Text c="dimmed" mb="sm">
          {t('form.hint')}
        </Text>
        <FormBoard schema={schema} label={t('form.board', { name: keyOf(file.name) })} onReady={ready} onStroke={stroke} />
      </Tabs.Panel>
      <Tabs.Panel value="preview" pt="sm">
        {tab === 'preview' && shown && !example.isLoading && (
          <>
            <Text c="dimmed" mb="sm">
              {example.data ? t('form.withTask', { subject: example.data.subject }) : t('form.withoutTask')}
            </Text>
            <div style={{ maxWidth: 640 }}>
              <FormJs schema={shown} values={example.data?.values ?? EMPTY} label={t('form.previewOf', { name: keyOf(file.name) })} />
            </div>
          </>
        )}
      </Tabs.Panel>
    </Tabs>
  );
}
