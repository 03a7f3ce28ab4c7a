/** The lists «Hồ sơ sản phẩm» works with, as they are sent to its page. Build only. */
import { contentFile } from '../lib/content-file.ts';
import { namesFrom } from '../workshop/names-schema.ts';
import type { ProductWords } from '../workshop/product/ProductPage.tsx';
import { PRODUCT_SCENARIOS } from '../workshop/product/scenarios.ts';
import { bank, workshopUrl } from './workshop-data.ts';

const data: ProductWords = {
  names: namesFrom(bank.communes, bank.organisations),
  words: bank.toneWords,
  scenarios: bank.scenarios.scenarios.filter(({ id }) => PRODUCT_SCENARIOS.includes(id)),
  caption: bank.scenarios.common.caption,
};

export const productFile = contentFile('ho-so', data);
export const productFileUrl = `${workshopUrl}ho-so/${productFile.name}.json`;
