import { Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Opening, OpeningPill } from '~/entities/opening';
import { UndoOpening } from '~/features/take-over-stock';
import { useFormats } from '~/shared/i18n';
import { Figures, Page, Part, Quantity, TextLink } from '~/shared/ui';
import { Totals } from './Totals';

/** What was booked, and whether it can still be taken back. */
export function BookedOpening({ opening }: { opening: Opening }) {
  const { t } = useTranslation('opening');
  const formats = useFormats();
  const [undoing, setUndoing] = useState(false);
  const { number, state, settings, counts, bookedAt, bookedBy, undoneAt, undoneBy, undoableUntil, createdProducts } = opening;
  const [now] = useState(() => Date.now());
  const undoable = undoableUntil != null && Date.parse(undoableUntil) > now;
  return (
    <Page
      title={number}
      facts={
        <>
          <OpeningPill state={state} />
          <Text>{t('into', { warehouse: settings.warehouseCode })}</Text>
        </>
      }
      actions={
        <>
          {undoable && (
            <Button variant="default" onClick={() => setUndoing(true)}>
              {t('undo')}
            </Button>
          )}
          <Button component={Link} to={'/stock' as '/'}>
            {t('toStock')}
          </Button>
        </>
      }
    >
      <Stack gap="xs" role="status">
        {bookedAt && <Text>{t('bookedBy', { who: bookedBy, when: formats.dateTime(bookedAt) })}</Text>}
        {undoneAt && <Text>{t('undoneBy', { who: undoneBy, when: formats.dateTime(undoneAt) })}</Text>}
        {undoable && <Text c="dimmed">{t('undoableUntil', { when: formats.dateTime(undoableUntil) })}</Text>}
        {state === 'BOOKED' && !undoable && <Text c="dimmed">{t('undoOver')}</Text>}
      </Stack>
      <Figures
        figures={[
          [t('rows'), <Quantity key="1" value={counts.rows} />],
          [t('products'), <Quantity key="2" value={counts.products} />],
          [t('newProducts'), <Quantity key="3" value={counts.newProducts} />],
        ]}
      />
      <Totals number={number} linked={state === 'BOOKED'} />
      {createdProducts.length > 0 && (
        <Part title={t(state === 'BOOKED' ? 'createdProducts' : 'keptProducts')}>
          <Text>
            {createdProducts.map((product) => (
              <span key={product}>
                <TextLink to="/products/$number" params={{ number: product }}>
                  {product}
                </TextLink>{' '}
              </span>
            ))}
          </Text>
        </Part>
      )}
      <UndoOpening opening={opening} opened={undoing} onClose={() => setUndoing(false)} />
    </Page>
  );
}
