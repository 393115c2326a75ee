import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as api from '../api';
import { figure, count as number } from '../format';
import { Announcer } from '../parts/announcer';
import { Badges, TestBanner } from '../parts/badge';
import { LiveStatus } from '../parts/live-status';
import { MethodNote } from '../parts/method-note';
import { Loading } from '../parts/notice';
import { RankingBoard } from '../parts/ranking-board';
import { FirstTrouble, LostNotice } from '../parts/ranking-trouble';
import { Summary } from '../parts/summary';
import { type FeedState, RankingFeed } from '../ranking/feed';
import { sessionEnded } from '../session';
import { language, text } from '../texts';

/** The live ranking: everything a judge needs on one page, and on the wall of a hall. */
export function RankingPage() {
  const feed = useFeed();
  const state = feed.state.value;
  const { ranking, receivedAt } = state;
  return (
    <>
      {ranking?.competition.mode === 'test' && <TestBanner />}
      <main id="main" class="page" tabIndex={-1}>
        <PageHead ranking={ranking}>
          {state.trouble !== 'sheets-first' && (
            <LiveStatus state={state} onPause={() => feed.pause()} onResume={() => feed.resume()} />
          )}
        </PageHead>
        <Announcer sentence={announcement(state)} />
        {ranking && receivedAt ? (
          <>
            <LostNotice state={state} onRetry={() => void feed.refresh()} />
            <Summary ranking={ranking} receivedAt={receivedAt} />
            <RankingBoard ranking={ranking} />
            <MethodNote method={ranking.method} />
          </>
        ) : state.trouble ? (
          <FirstTrouble trouble={state.trouble} onRetry={() => void feed.refresh()} />
        ) : (
          <Loading label={text('app.loading')} />
        )}
      </main>
    </>
  );
}

function PageHead({ ranking, children }: { ranking: api.Ranking | null; children: ComponentChildren }) {
  return (
    <div class="page-head">
      <div class="page-title">
        <h1 tabIndex={-1}>{text('ranking.title')}</h1>
        {ranking && (
          <div class="page-subtitle">
            <p>{ranking.competition.title[language.value]}</p>
            <Badges competition={ranking.competition} />
          </div>
        )}
      </div>
      {children}
    </div>
  );
}

function useFeed(): RankingFeed {
  const [feed] = useState(
    () =>
      new RankingFeed({
        fetchRanking: api.ranking,
        isHidden: () => document.hidden,
        onSignedOut: sessionEnded,
      }),
  );
  useEffect(() => {
    const onVisibility = () => feed.visibilityChanged();
    void feed.refresh();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      feed.stop();
    };
  }, [feed]);
  return feed;
}

function announcement({ ranking, trouble }: FeedState): string {
  if (ranking === null) return '';
  if (trouble !== null) return text('live.disconnected');
  const first = ranking.innovations[0];
  if (!first || first.index === null) return text('ranking.announcement_none');
  return text('ranking.announcement', {
    counted: number(ranking.ballots.counted),
    title: first.title[language.value],
    index: figure(first.index),
  });
}
