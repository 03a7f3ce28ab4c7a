/** The bars that print: all handouts, or one. */

/** Wires the page of `Paper.astro`. */
export function startPaper(): void {
  const where = location.host;
  for (const place of document.querySelectorAll<HTMLElement>('[data-dia-chi]'))
    place.textContent = `, hoặc gõ ${where}${place.dataset['diaChi'] ?? ''}`;
  const words = document.querySelector<HTMLElement>('[data-cach-in]')!;
  // Browsers inside chat apps have no printing at all.
  if (typeof window.print !== 'function') {
    words.textContent = `Trình duyệt này không in được. Bạn mở ${where}${location.pathname} trên máy tính có máy in.`;
    return;
  }
  words.hidden = true;
  for (const bar of document.querySelectorAll<HTMLElement>('[data-in]')) {
    bar.hidden = false;
    bar.addEventListener('click', (event) => {
      event.preventDefault();
      // The address says what is printed, so that a printed link and a bar do the same.
      location.hash = bar.dataset['in'] ?? '';
      window.print();
    });
  }
}
