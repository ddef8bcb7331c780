import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '~/shared/api';
import { Part, SimpleTable } from '~/shared/ui';
import { useSpan } from './useSpan';

type DryRun = components['schemas']['DryRun'];

const shown = (values: Record<string, unknown>) =>
  Object.entries(values)
    .map(([name, value]) => `${name} = ${String(value)}`)
    .join(', ');

/** Variables, tables and mails of the way so far. */
export function WhatHappened({ run }: { run: DryRun }) {
  const { t } = useTranslation('studio');
  const span = useSpan();
  const variables = Object.entries(run.variables);
  return (
    <>
      {run.mails.length > 0 && (
        <Part title={t('try.mails', { count: run.mails.length })}>
          <Text c="dimmed" mb="xs">
            {t('try.mailsHint')}
          </Text>
          <Stack gap="xs">
            {run.mails.map(({ subject, text, element }, place) => (
              <details key={`${element} ${place}`}>
                <summary>{subject}</summary>
                <Text component="pre" size="sm" m={0} p="sm" style={{ whiteSpace: 'pre-wrap', fontFamily: 'inherit' }}>
                  {text}
                </Text>
              </details>
            ))}
          </Stack>
        </Part>
      )}
      {run.decisions.length > 0 && (
        <Part title={t('try.decisions')}>
          <SimpleTable
            headings={[{ label: t('try.table') }, { label: t('try.row') }, { label: t('try.says') }]}
            rows={run.decisions.map(({ decision, row, outputs }, place) => ({ key: String(place), cells: [decision, row ?? '–', shown(outputs)] }))}
            nothing=""
          />
        </Part>
      )}
      <Part title={t('try.variables')}>
        {run.seconds > 0 && <Text mb="xs">{t('try.passed', { span: span(run.seconds) })}</Text>}
        <SimpleTable headings={[{ label: t('try.variable') }, { label: t('try.value') }]} rows={variables.map(([name, value]) => ({ key: name, cells: [name, String(value)] }))} nothing={t('try.noVariables')} />
      </Part>
    </>
  );
}
