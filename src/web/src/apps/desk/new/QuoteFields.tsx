import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftOrder } from '~/features/place-order';
import { Problem } from '~/shared/api';
import type { Change } from './GoodsTable';

/** Until when an offer holds, and what the customer reads first. */
export function QuoteFields({ draft, change, error }: { draft: DraftOrder; change: Change; error: unknown }) {
  const { t } = useTranslation('quotes');
  const wrong = error instanceof Problem ? error.errors.find(({ pointer }) => pointer === '/validUntil') : undefined;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <TextInput
        type="date"
        label={t('column.validUntil')}
        description={t('validUntilHint')}
        error={wrong?.message}
        value={draft.validUntil ?? ''}
        onChange={(event) => change({ validUntil: event.currentTarget.value })}
      />
      <Textarea
        label={t('introduction')}
        description={t('introductionHint')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={draft.introduction ?? ''}
        onChange={(event) => change({ introduction: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
