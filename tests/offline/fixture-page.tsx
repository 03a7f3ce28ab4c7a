import { render } from 'preact';
import { HerePacks } from '../../src/offline/HerePacks.tsx';
import { PackList } from '../../src/offline/PackList.tsx';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import { type TakeOver, watchForUpdates } from '../../src/offline/update-client.ts';

declare const __VERSION__: string;
declare const __BASE__: string;

const packList = document.getElementById('goi');
if (packList) render(<PackList base={__BASE__} />, packList);
const herePacks = document.getElementById('o-day');
if (herePacks) render(<HerePacks base={__BASE__} />, herePacks);

// A learner in the middle of an activity: the test sets and clears the attribute.
const isBusy = () => document.body.hasAttribute('data-busy');
const offer = (takeOver: TakeOver) => {
  const button = document.createElement('button');
  button.textContent = 'Dùng bản mới';
  button.addEventListener('click', () => takeOver());
  document.body.append(button);
};
const updates = watchForUpdates({ root: new URL(__BASE__, location.href).href, isBusy, onWaiting: offer });
document.addEventListener('activity-end', () => updates.idle());

// Asked for late, as an island's script is: a tab on an old version must still get its own.
document.addEventListener('ask-late', async () => {
  const { version } = await import('./fixture-late.ts');
  document.body.dataset['late'] = version;
});
document.body.dataset['script'] = __VERSION__;
