import { TextLink } from '~/shared/ui';

interface Props {
  document: string;
  subjectType?: string | null;
  subject?: string | null;
}

/** A document of the journal, as a link to the page that tells more of it. */
export function AboutLink({ document, subjectType, subject }: Props) {
  if (!subject) {
    return <>{document}</>;
  }
  switch (subjectType) {
    case 'invoice':
      return (
        <TextLink to="/invoices/$invoiceNumber" params={{ invoiceNumber: subject }}>
          {document}
        </TextLink>
      );
    case 'order':
      return (
        <TextLink to="/orders/$orderNumber" params={{ orderNumber: subject }}>
          {document}
        </TextLink>
      );
    case 'customer':
      return (
        <TextLink to="/customers/$number" params={{ number: subject }}>
          {document}
        </TextLink>
      );
    case 'product':
      return (
        <TextLink to="/products/$number" params={{ number: subject }}>
          {document}
        </TextLink>
      );
    case 'agent':
      return (
        <TextLink to="/agents/$code" params={{ code: subject }}>
          {document}
        </TextLink>
      );
    case 'bank-entry':
      return (
        <TextLink to="/bank/$entryId" params={{ entryId: subject }}>
          {document}
        </TextLink>
      );
    case 'dunning':
      return (
        <TextLink to="/dunning" search={{ row: subject, all: true }}>
          {document}
        </TextLink>
      );
    default:
      return <>{document}</>;
  }
}
