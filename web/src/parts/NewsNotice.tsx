import { useEffect, useSyncExternalStore } from 'react';
import { refresh } from '../graphql/answers.ts';
import { followArticles, forgetNews, newsNow, onNews } from '../graphql/news.ts';
import { navigate } from '../router/address.ts';
import { counted } from '../words.ts';

/** Says what has happened in the graph. Nothing on the page moves before somebody wants to see it. */
export function NewsNotice() {
  const { articles, change } = useSyncExternalStore(onNews, newsNow);
  useEffect(followArticles, []);
  const words = [change?.words, articles > 0 && counted(articles, 'new article')].filter(Boolean).join(' · ');
  const show = () => {
    forgetNews();
    if (change?.to) navigate(change.to, { replace: true });
    refresh();
  };
  return (
    <div className="news-place" role="status">
      {words !== '' && (
        <p className="news">
          {words}
          <button type="button" onClick={show}>
            Show
          </button>
        </p>
      )}
    </div>
  );
}
