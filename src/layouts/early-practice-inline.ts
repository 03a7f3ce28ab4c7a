/**
 * More for the head of a lesson. An address with a query opens an exercise, as a code on paper does: the page's own script, which
 * asks for the phone of the task, and the practice phone's scripts are asked for before the page has been read to its end, where
 * they stand. That is half a second on slow 3G. The build puts the files' names in place of `%name%`: `nameEarlyScripts`.
 * @param base path of the course's root, with a slash at both ends
 */
export const earlyPracticeInline = (base: string): string =>
  `if(location.search){import('${base}_/%trang%');import('${base}_/%preact%');import('${base}_/%practice-client%')}`;
