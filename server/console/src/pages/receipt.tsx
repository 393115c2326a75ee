import { useEffect, useState } from 'preact/hooks';
import { type Answer, receipt as askFor } from '../api';
import { LanguageSwitch } from '../parts/language-switch';
import { Mark } from '../parts/mark';
import { Loading } from '../parts/notice';
import { ReceiptFindings } from '../parts/receipt-findings';
import { type Receipt, receiptIn } from '../receipt';
import { type TextKey, text } from '../texts';

/** For whoever scans the code on a kiosk's last screen: no session, and nothing about the choice. */
export function ReceiptPage() {
  const given = useReceipt();
  return (
    <>
      <header class="header">
        <span class="brand">
          <Mark onDark />
          {text('app.name')}
        </span>
        <LanguageSwitch />
      </header>
      <main id="main" class="page receipt" tabIndex={-1}>
        <h1 tabIndex={-1}>{text('receipt.title')}</h1>
        {given === null ? <p role="status">{text('receipt.none')}</p> : <Checked key={given} given={given} />}
        <section class="receipt-limits">
          <h2>{text('receipt.limits')}</h2>
          <ul>
            <li>{text('receipt.limit_choice')}</li>
            <li>{text('receipt.limit_screen')}</li>
            <li>{text('receipt.limit_others')}</li>
          </ul>
        </section>
      </main>
    </>
  );
}

/** The receipt of the address, also when another one is opened in the same tab. */
function useReceipt(): string | null {
  const [given, setGiven] = useState(receiptIn(location.hash));
  useEffect(() => {
    const changed = () => setGiven(receiptIn(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return given;
}

function Checked({ given }: { given: string }) {
  const [answer, setAnswer] = useState<Answer<Receipt> | null>(null);
  useEffect(() => {
    void askFor(given).then(setAnswer);
  }, [given]);
  if (answer === null) return <Loading label={text('receipt.checking')} />;
  return (
    <div role="status">
      {answer.kind === 'ok' ? <ReceiptFindings receipt={answer.value} /> : <p>{text(trouble(answer))}</p>}
    </div>
  );
}

function trouble(answer: Answer<Receipt>): TextKey {
  if (answer.kind !== 'problem') return 'receipt.unreachable';
  if (answer.status === 404) return 'receipt.unknown';
  return answer.status === 429 ? 'receipt.slow_down' : 'receipt.failed';
}
