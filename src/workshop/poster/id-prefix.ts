import { createContext } from 'preact';

/** Stands before every id of a composer, so that two of them on one page do not share theirs; empty where there is one. */
export const IdPrefix = createContext('');
