import { useTranslation } from 'react-i18next';
import type { components } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { Money, Number, SimpleTable } from '~/shared/ui';

type Line = components['schemas']['CommissionLine'];

/** How commission is reckoned, line by line, and where each rate comes from. */
export function CommissionLines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('agent');
  const formats = useFormats();
  return (
    <SimpleTable
      headings={[{ label: t('line.goods') }, { label: t('line.base'), right: true }, { label: t('column.rate'), right: true }, { label: t('line.source') }, { label: t('column.commission'), right: true }]}
      rows={lines.map((line) => ({
        key: `${line.lineNo}-${line.part}`,
        cells: [
          line.productNumber ? <Number key="product">{line.productNumber}</Number> : t('line.all'),
          <Money key="base" value={line.base} />,
          formats.percent(line.rate / 100),
          line.ruleId ? t('line.byRule', { source: t(`source.${line.source}`), rule: line.ruleId }) : t(`source.${line.source}`),
          <Money key="amount" value={line.amount} />,
        ],
      }))}
      nothing={t('line.none')}
    />
  );
}
