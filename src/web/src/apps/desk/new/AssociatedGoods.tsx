import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useGoods } from '~/entities/product';
import { type DraftOrder, newLine, withGoods } from '~/features/place-order';
import { focusQuantity } from './focus';
import type { Change } from './GoodsTable';

/** What is often sold with the goods added last. */
export function AssociatedGoods({ draft, change }: { draft: DraftOrder; change: Change }) {
  const { t } = useTranslation('desk');
  const last = draft.lines.at(-1);
  const { data } = useGoods(last?.productNumber ?? '', draft.customerNumber);
  const there = new Set(draft.lines.map((line) => line.productNumber));
  const offered = data?.find((card) => card.number === last?.productNumber)?.associated.filter((each) => !there.has(each.number)) ?? [];
  if (offered.length === 0) {
    return null;
  }
  return (
    <Group component="li" gap="xs" pt="sm">
      <Text size="sm" c="dimmed">
        {t('new.goesWith')}
      </Text>
      {offered.map((each) => (
        <Button
          key={each.number}
          variant="default"
          size="compact-xs"
          leftSection={<IconPlus size={12} aria-hidden="true" />}
          onClick={() => {
            change((now) => withGoods(now, [newLine({ productNumber: each.number, name: each.name })]));
            focusQuantity(each.number);
          }}
        >
          {each.name}
        </Button>
      ))}
    </Group>
  );
}
