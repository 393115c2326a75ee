import { useState } from 'preact/hooks';
import { AskDialog } from '../parts/ask-dialog';
import { TestBanner } from '../parts/badge';
import { JudgeSheets } from '../parts/judge-sheets';
import { PageTrouble } from '../parts/load-trouble';
import { Empty, Loading } from '../parts/notice';
import { session } from '../session';
import { panelProgress, reopenSheet, type SheetProgress } from '../sheets/api';
import { useLoaded } from '../sheets/load';
import { language, text } from '../texts';

/** How far each judge is, without a mark; the secretary gives sheets back here. */
export function PanelPage() {
  const [loaded, reload] = useLoaded(panelProgress);
  const [asking, setAsking] = useState<{ judge: string; sheet: SheetProgress } | null>(null);
  const panel = loaded.kind === 'here' ? loaded.value : null;
  const answered = (done: boolean) => {
    setAsking(null);
    if (done) reload();
  };
  return (
    <>
      {panel?.competition.mode === 'test' && <TestBanner />}
      <main id="main" class="page page--reading" tabIndex={-1}>
        <div class="page-title">
          <h1 tabIndex={-1}>{text('panel.title')}</h1>
          <p class="page-subtitle">{text('panel.no_marks')}</p>
        </div>
        {loaded.kind === 'loading' && <Loading label={text('app.loading')} />}
        {loaded.kind === 'trouble' && <PageTrouble trouble={loaded.trouble} onRetry={reload} />}
        {panel?.judges.length === 0 && <Empty title={text('panel.none')} why={text('panel.none_why')} />}
        {panel?.judges.map(judge => (
          <JudgeSheets
            key={judge.name}
            judge={judge}
            criteria={panel.criteria.length}
            onReopen={mayReopen() ? sheet => setAsking({ judge: judge.name, sheet }) : null}
          />
        ))}
        {asking && (
          <AskDialog
            title={text('reopen.title')}
            reasonLabel={text('reopen.reason')}
            confirm={text('reopen.confirm')}
            onConfirm={reason => reopenSheet(asking.judge, asking.sheet.innovation.id, reason)}
            onClose={answered}
          >
            <p>
              {text('reopen.what', {
                judge: asking.judge,
                title: asking.sheet.innovation.title[language.value],
              })}
            </p>
          </AskDialog>
        )}
      </main>
    </>
  );
}

function mayReopen(): boolean {
  return session.value.kind === 'signed-in' && session.value.session.user.role === 'secretary';
}
