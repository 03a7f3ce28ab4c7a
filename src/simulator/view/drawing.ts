/** What the practice phone is drawn with, asked for by name ahead of the phone itself; named in full, all of Preact would come along. */
export { render } from 'preact';
