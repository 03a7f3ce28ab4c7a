/** Draws what the device holds of the course: the list of packs, or the modules that are already here. */
import { render } from 'preact';
import { HerePacks } from '../offline/HerePacks.tsx';
import { PackList } from '../offline/PackList.tsx';
import { base } from './page-client.ts';

export function startPackList(place: HTMLElement): void {
  place.replaceChildren();
  render(<PackList base={base()} />, place);
}

export function startHerePacks(place: HTMLElement): void {
  render(<HerePacks base={base()} />, place);
}
