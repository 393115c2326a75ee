import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { TestBanner } from '../parts/badge';
import { PageTrouble } from '../parts/load-trouble';
import { Loading } from '../parts/notice';
import { SheetForm } from '../parts/sheet-form';
import { innovationOf, sheetsPath } from '../paths';
import { follow, path } from '../router';
import { session, sessionEnded } from '../session';
import { mySheet, type Sheet } from '../sheets/api';
import { Draft } from '../sheets/draft';
import { useLoaded } from '../sheets/load';
import { text } from '../texts';

/** One score sheet, filled in where one reads about the innovation. */
export function SheetPage() {
  const innovation = innovationOf(path.value);
  const ask = useCallback(() => mySheet(innovation), [innovation]);
  const [loaded, reload] = useLoaded(ask);
  return (
    <>
      {loaded.kind === 'here' && loaded.value.competition.mode === 'test' && <TestBanner />}
      <main id="main" class="page page--sheet" tabIndex={-1}>
        <p class="way-back">
          <a href={sheetsPath} onClick={follow}>
            {text('sheet.back')}
          </a>
        </p>
        {loaded.kind === 'here' ? (
          <OpenSheet key={loaded.value.innovation.id} sheet={loaded.value} onChanged={reload} />
        ) : (
          <>
            <h1 class="unseen" tabIndex={-1}>
              {text('sheet.page')}
            </h1>
            {loaded.kind === 'loading' && <Loading label={text('app.loading')} />}
            {loaded.kind === 'trouble' && <PageTrouble trouble={loaded.trouble} onRetry={reload} />}
          </>
        )}
      </main>
    </>
  );
}

function OpenSheet({ sheet, onChanged }: { sheet: Sheet; onChanged: () => void }) {
  const draft = useDraft(sheet);
  return <SheetForm sheet={sheet} draft={draft} onChanged={onChanged} />;
}

/** A new draft whenever the server tells of a new state of the sheet. */
function useDraft(sheet: Sheet): Draft {
  const [user] = useState(() => (session.value.kind === 'signed-in' ? session.value.session.user.name : ''));
  const draft = useMemo(() => new Draft(sheet, user, sessionEnded), [sheet, user]);
  useEffect(() => () => draft.stop(), [draft]);
  return draft;
}
