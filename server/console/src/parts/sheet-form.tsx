import { useState } from 'preact/hooks';
import { recuse, type Sheet, submitSheet } from '../sheets/api';
import type { Draft } from '../sheets/draft';
import { language, text } from '../texts';
import { AskDialog } from './ask-dialog';
import { CriterionCard } from './criterion-card';
import { SheetBar } from './sheet-bar';
import { SheetNews } from './sheet-news';
import { SheetSubject } from './sheet-subject';

interface SheetFormProps {
  sheet: Sheet;
  draft: Draft;
  /** The sheet was submitted or given up, or should be read anew. */
  onChanged: () => void;
}

export function SheetForm({ sheet, draft, onChanged }: SheetFormProps) {
  const [asking, setAsking] = useState<'submit' | 'recuse' | null>(null);
  const open = sheet.state === 'draft' && !sheet.blocked;
  const answered = (done: boolean) => {
    setAsking(null);
    if (done) onChanged();
  };
  return (
    <>
      <SheetSubject sheet={sheet} onRecuse={sheet.state === 'draft' ? () => setAsking('recuse') : null} />
      <div class="sheet-work">
        <SheetNews sheet={sheet} draft={draft} onReload={onChanged} />
        {sheet.state !== 'recused' &&
          !sheet.blocked &&
          sheet.criteria.map(criterion => (
            <CriterionCard key={criterion.id} criterion={criterion} draft={draft} open={open} />
          ))}
        <SheetBar sheet={sheet} draft={draft} open={open} onSubmit={() => setAsking('submit')} />
      </div>
      {asking === 'submit' && <SubmitDialog sheet={sheet} draft={draft} onClose={answered} />}
      {asking === 'recuse' && (
        <AskDialog
          title={text('recuse.title')}
          reasonLabel={text('recuse.reason')}
          confirm={text('recuse.confirm')}
          onConfirm={reason => recuse(sheet.innovation.id, reason)}
          onClose={answered}
        >
          <p>{text('recuse.what', { title: sheet.innovation.title[language.value] })}</p>
        </AskDialog>
      )}
    </>
  );
}

function SubmitDialog(props: { sheet: Sheet; draft: Draft; onClose: (done: boolean) => void }) {
  const { sheet, draft, onClose } = props;
  return (
    <AskDialog
      title={text('submit.title')}
      confirm={text('submit.confirm')}
      onConfirm={async () =>
        (await draft.flush()) ? submitSheet(sheet.innovation.id) : { kind: 'unreachable' }
      }
      onClose={onClose}
    >
      <p>{text('submit.what', { title: sheet.innovation.title[language.value] })}</p>
    </AskDialog>
  );
}
