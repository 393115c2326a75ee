import { Empty } from '../parts/notice';
import { homePath } from '../paths';
import { follow } from '../router';
import { text } from '../texts';

export function UnknownPage() {
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1 class="unseen" tabIndex={-1}>
        {text('unknown.title')}
      </h1>
      <Empty
        title={text('unknown.title')}
        why={text('unknown.why')}
        action={
          <a class="button" href={homePath} onClick={follow}>
            {text('unknown.action')}
          </a>
        }
      />
    </main>
  );
}
