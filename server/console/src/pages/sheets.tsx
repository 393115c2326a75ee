import { TestBanner } from '../parts/badge';
import { PageTrouble } from '../parts/load-trouble';
import { Empty, Loading } from '../parts/notice';
import { SheetList } from '../parts/sheet-list';
import { mySheets } from '../sheets/api';
import { useLoaded } from '../sheets/load';
import { language, text } from '../texts';

/** A judge's own score sheets, and how many are left. */
export function SheetsPage() {
  const [loaded, reload] = useLoaded(mySheets);
  const mine = loaded.kind === 'here' ? loaded.value : null;
  return (
    <>
      {mine?.competition.mode === 'test' && <TestBanner />}
      <main id="main" class="page page--reading" tabIndex={-1}>
        <div class="page-title">
          <h1 tabIndex={-1}>{text('sheets.title')}</h1>
          {mine && <p class="page-subtitle">{mine.competition.title[language.value]}</p>}
        </div>
        {loaded.kind === 'loading' && <Loading label={text('app.loading')} />}
        {loaded.kind === 'trouble' && <PageTrouble trouble={loaded.trouble} onRetry={reload} />}
        {mine?.sheets.length === 0 && <Empty title={text('sheets.none')} why={text('sheets.none_why')} />}
        {mine && mine.sheets.length > 0 && <SheetList mine={mine} />}
      </main>
    </>
  );
}
