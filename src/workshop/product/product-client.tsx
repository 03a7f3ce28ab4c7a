/** Begins «Hồ sơ sản phẩm» in a page. */
import { render } from 'preact';
import { ProductPage, type ProductPageProps, type ProductWords } from './ProductPage.tsx';

/**
 * @param host where it is shown; `data-tep` is the address of the lists
 * @throws when the lists cannot be fetched
 */
export async function startProducts(
  host: HTMLElement,
  rest: Omit<ProductPageProps, keyof ProductWords>,
): Promise<void> {
  const response = await fetch(host.dataset['tep']!);
  if (!response.ok) throw new Error(`${response.status}`);
  render(<ProductPage {...((await response.json()) as ProductWords)} {...rest} />, host);
}
