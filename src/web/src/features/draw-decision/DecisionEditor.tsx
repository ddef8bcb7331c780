import { Text } from '@mantine/core';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftFile, keyOf } from '~/entities/draft';
import { DecisionBoard } from '~/shared/bpmn';

interface Props {
  file: DraftFile;
  onContent: (content: () => Promise<string>) => void;
  onStroke: () => void;
}

/** A decision table to be changed. */
export function DecisionEditor({ file, onContent, onStroke }: Props) {
  const { t } = useTranslation('drawing');
  const heard = useRef({ onContent, onStroke });
  useEffect(() => {
    heard.current = { onContent, onStroke };
  });
  const ready = useCallback((content: () => Promise<string>) => heard.current.onContent(content), []);
  const stroke = useCallback(() => heard.current.onStroke(), []);
  return (
    <div style={{ padding: '0 16px 32px' }}>
      <Text c="dimmed" mb="sm">
        {t('decision.hint')}
      </Text>
      <DecisionBoard xml={file.content} label={t('decision.board', { name: keyOf(file.name) })} onReady={ready} onStroke={stroke} />
    </div>
  );
}
