/**
 * The script for the page's head: sets what «Cài đặt» keeps before the first paint, so that no page flashes in the wrong size
 * or theme. At most 400 bytes, as every page carries it. It knows only names; `preferences.ts` knows values and meaning, and
 * a test holds the two together. A value a stylesheet does not know changes nothing.
 */
export const preferencesInline =
  "try{let p=JSON.parse(localStorage.getItem('lop-so.cai-dat')),k;for(k of['chu','nen','tuong-phan','tay','nut','nhip'])/^[\\w-]{1,8}$/.test(p[k])&&document.documentElement.setAttribute('data-'+k,p[k])}catch{}";
