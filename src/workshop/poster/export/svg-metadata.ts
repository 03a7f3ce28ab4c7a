/** What an SVG document gains when it leaves the page. Pure. */

/**
 * An SVG with the packet in `<metadata>`, first in its root, where readers of XMP look for it.
 * @throws when the text has no `<svg` root
 */
export function svgWithXmp(svg: string, packet: string): string {
  const root = /<svg\b[^>]*>/.exec(svg);
  if (!root) throw new Error('no <svg> root');
  const after = root.index + root[0].length;
  return `${svg.slice(0, after)}<metadata>${packet}</metadata>${svg.slice(after)}`;
}

/** An SVG whose root says its size in pixels, so that every browser paints it at that size and not at the screen's. */
export const svgAtPixels = (svg: string, width: number, height: number): string =>
  svg.replace(/<svg\b[^>]*>/, (root) =>
    root.replace(/ width="[^"]*"/, ` width="${width}"`).replace(/ height="[^"]*"/, ` height="${height}"`),
  );
