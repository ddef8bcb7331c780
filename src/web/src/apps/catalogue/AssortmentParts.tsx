import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePackagings, useSubstitutes } from '~/entities/product';
import { PackagingsForm, SubstitutesForm } from '~/features/keep-assortment';
import { hasRole, useUser } from '~/shared/api';
import { Number, Part, Quantity, TextLink } from '~/shared/ui';

/** In what a product comes, and what may be delivered instead of it; kept by supervisors and administrators. */
export function AssortmentParts({ number, unit }: { number: string; unit: string }) {
  const { t } = useTranslation('catalogue');
  const keeps = hasRole(useUser(), ['supervisor', 'administrator']);
  const [changing, setChanging] = useState<'packagings' | 'substitutes'>();
  const { data: packagings = [] } = usePackagings(number);
  const { data: substitutes = [] } = useSubstitutes(number);
  const change = (what: 'packagings' | 'substitutes') =>
    keeps && (
      <Button variant="default" size="compact-md" aria-label={t(`${what}Change`)} onClick={() => setChanging(what)}>
        {t('change')}
      </Button>
    );
  const close = () => setChanging(undefined);
  return (
    <>
      <Part title={t('packagings')} actions={change('packagings')}>
        {packagings.length === 0 ? (
          <Text c="dimmed">{t('noPackagings')}</Text>
        ) : (
          <Table miw={320} maw={560}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('packaging')}</Table.Th>
                <Table.Th ta="right">{t('unitsInIt')}</Table.Th>
                <Table.Th>{t('gtin')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {packagings.map(({ code, factor, gtin }) => (
                <Table.Tr key={code}>
                  <Table.Td>{code}</Table.Td>
                  <Table.Td ta="right">
                    <Quantity value={factor} unit={unit} />
                  </Table.Td>
                  <Table.Td>{gtin && <Number>{gtin}</Number>}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Part>
      <Part title={t('substitutes')} actions={change('substitutes')}>
        {substitutes.length === 0 ? (
          <Text c="dimmed">{t('noSubstitutes')}</Text>
        ) : (
          <ol style={{ margin: 0, paddingLeft: 20 }}>
            {substitutes.map((each) => (
              <li key={each}>
                <TextLink to="/products/$number" params={{ number: each }}>
                  <Number>{each}</Number>
                </TextLink>
              </li>
            ))}
          </ol>
        )}
      </Part>
      {changing === 'packagings' && <PackagingsForm number={number} packagings={packagings} onClose={close} />}
      {changing === 'substitutes' && <SubstitutesForm number={number} substitutes={substitutes} onClose={close} />}
    </>
  );
}
