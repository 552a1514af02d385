import { useState } from 'react';
import { useWhatTheScreenIsAbout } from './parts/about.ts';
import { Header } from './parts/Header.tsx';
import { Help } from './parts/Help.tsx';
import { KeyWanted, useKeyWanted } from './parts/KeyWanted.tsx';
import { lazily } from './parts/lazily.tsx';
import { Missing } from './parts/Missing.tsx';
import { NewsNotice } from './parts/NewsNotice.tsx';
import { stepRows } from './parts/step-rows.ts';
import { tourParam } from './parts/tour/tour-place.ts';
import { Unbroken } from './parts/Unbroken.tsx';
import { useKeys } from './parts/use-keys.ts';
import { changed, navigate, useAddress } from './router/address.ts';
import { graphPath } from './router/paths.ts';
import { Search } from './screens/search/Search.tsx';
import { screenAt } from './screens.ts';

const Tour = lazily(() => import('./parts/tour/Tour.tsx').then(part => part.Tour), 'part');

/** The explorer: the screen that the address names, and what is above all screens. */
export function App() {
  const address = useAddress();
  const [hasHelp, setHelp] = useState(false);
  const aboutIds = useWhatTheScreenIsAbout(address);
  const isKeyWanted = useKeyWanted();
  useKeys({
    '/': () => navigate(changed(address, { find: '' })),
    '?': () => setHelp(true),
    j: () => stepRows(1),
    k: () => stepRows(-1),
    g: () => address.path !== '/graph' && navigate(graphPath(aboutIds)),
  });
  const found = screenAt(address.path);
  return (
    <>
      <Header onHelp={() => setHelp(true)} />
      <KeyWanted />
      {found ? (
        <Unbroken key={address.path} at={changed(address, { find: null })}>
          <found.Screen key={found.id} id={found.id} />
        </Unbroken>
      ) : (
        <main id="main">
          <Missing what="There is no such page" />
        </main>
      )}
      {address.params.has(tourParam) && <Tour />}
      <NewsNotice />
      {address.params.has('find') && !isKeyWanted && <Search />}
      {hasHelp && <Help onClose={() => setHelp(false)} />}
    </>
  );
}
