import { type Receipt, reasonOf } from '../receipt';
import { locale, text } from '../texts';

/** Received, in the log at, counted or set aside and why. */
export function ReceiptFindings({ receipt }: { receipt: Receipt }) {
  const { log, verdict } = receipt;
  return (
    <dl class="receipt-findings">
      <dt>{text('receipt.received')}</dt>
      <dd>{text('receipt.received_yes')}</dd>
      <dt>{text('receipt.counted')}</dt>
      <dd>
        {verdict === 'counted' ? text('receipt.counted_yes') : text(`receipt.aside.${reasonOf(verdict)}`)}
      </dd>
      <dt>{text('receipt.log')}</dt>
      <dd>
        {log === null
          ? text('receipt.log_waiting')
          : text('receipt.log_at', { place: count(log.position + 1), size: count(log.size) })}
        {log !== null && (
          <details>
            <summary>{text('receipt.proof')}</summary>
            <p>{text('receipt.proof_why')}</p>
            <pre>{log.checkpoint}</pre>
            <pre>{log.proof.join('\n')}</pre>
          </details>
        )}
      </dd>
      <dt>{text('receipt.code')}</dt>
      <dd class="receipt-code">{receipt.commitment}</dd>
    </dl>
  );
}

function count(n: number): string {
  return n.toLocaleString(locale());
}
