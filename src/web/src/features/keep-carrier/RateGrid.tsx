import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { typedNumber } from '~/shared/form';
import classes from './carrier.module.css';
import { type Grid, withBlock, withoutRow, withoutZone, withPrice, withRow, withZone } from './grid';
import { RateUpload } from './RateUpload';

/** Weights down, zones across; a block out of a spreadsheet can be pasted into any cell. */
export function RateGrid({ grid, currency, onChange }: { grid: Grid; currency: string; onChange: (grid: Grid) => void }) {
  const { t } = useTranslation('admin');
  const cell = (label: string, value: string, set: (value: string) => void, paste?: (block: string) => void) => (
    <input
      className={classes.cell}
      inputMode="decimal"
      maxLength={16}
      aria-label={label}
      aria-invalid={value.trim() !== '' && typedNumber(value) === undefined}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      onPaste={(event) => {
        const block = event.clipboardData.getData('text');
        if (paste && /[\t\n]/.test(block.trim())) {
          event.preventDefault();
          paste(block);
        }
      }}
    />
  );
  const zone = (at: number) => grid.zones[at] ?? '';
  const steps = (at: number, part: Partial<Grid['steps'][number]>) => onChange({ ...grid, steps: grid.steps.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  return (
    <Stack gap={4}>
      <Text fw={600} size="sm">
        {t('rate.title', { currency })}
      </Text>
      <Text c="dimmed" size="sm">
        {t('rate.hint')}
      </Text>
      <div className={classes.scroll} role="group" aria-label={t('rate.title', { currency })} tabIndex={0}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th>{t('rate.upTo')}</th>
              {grid.zones.map((each, at) => (
                <td key={at}>
                  <Group gap={2} wrap="nowrap" justify="flex-end">
                    {cell(t('rate.zoneNo', { at: at + 1 }), each, (value) => onChange({ ...grid, zones: grid.zones.map((now, index) => (index === at ? value : now)) }))}
                    <ActionIcon variant="subtle" color="gray" aria-label={t('rate.removeZone', { zone: each })} disabled={grid.zones.length === 1} onClick={() => onChange(withoutZone(grid, at))}>
                      <IconTrash size={14} />
                    </ActionIcon>
                  </Group>
                </td>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row, at) => (
              <tr key={at}>
                <td>{cell(t('rate.weightNo', { at: at + 1 }), row.upToKg, (upToKg) => onChange({ ...grid, rows: grid.rows.map((now, index) => (index === at ? { ...now, upToKg } : now)) }))}</td>
                {row.prices.map((price, place) => (
                  <td key={place}>
                    {cell(
                      t('rate.cell', { zone: zone(place), kg: row.upToKg }),
                      price,
                      (value) => onChange(withPrice(grid, at, place, value)),
                      (block) => onChange(withBlock(grid, at, place, block)),
                    )}
                  </td>
                ))}
                <td>
                  <ActionIcon variant="subtle" color="gray" aria-label={t('rate.removeWeight', { kg: row.upToKg })} disabled={grid.rows.length === 1} onClick={() => onChange(withoutRow(grid, at))}>
                    <IconTrash size={14} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
            <tr>
              <th>{t('rate.step')}</th>
              {grid.steps.map(({ stepKg }, at) => (
                <td key={at}>{cell(t('rate.stepOf', { zone: zone(at) }), stepKg, (value) => steps(at, { stepKg: value }))}</td>
              ))}
            </tr>
            <tr>
              <th>{t('rate.stepPrice')}</th>
              {grid.steps.map(({ price }, at) => (
                <td key={at}>{cell(t('rate.stepPriceOf', { zone: zone(at) }), price, (value) => steps(at, { price: value }))}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <Group gap="sm">
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => onChange(withRow(grid))}>
          {t('rate.addWeight')}
        </Button>
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => onChange(withZone(grid))}>
          {t('rate.addZone')}
        </Button>
        <RateUpload grid={grid} onRead={onChange} />
      </Group>
    </Stack>
  );
}
