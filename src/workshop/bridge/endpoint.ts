/** Where a cadre's own server is, and what is typed to reach it. Pure. */

/** What is wrong with what was typed. */
export type EndpointFault = 'no-address' | 'not-https' | 'key-in-address' | 'no-model' | 'bad-key';

/**
 * The device itself, where plain http tells nobody anything. Not the machines of a local network: over http everybody on the same
 * Wi-Fi reads the text and the key, and a page that came by https may not call them anyway.
 */
const OWN_DEVICE = ['localhost', '127.0.0.1'];
const PATH = '/chat/completions';

/**
 * The whole address a text is sent to, as it is shown before sending. A base address («https://…/v1») gets the path that chat
 * completions have everywhere.
 * @returns the fault where none can be made of it. An address with a name, a `?` or a `#` is refused: people paste keys there, and
 * an address is shown, remembered and logged by servers.
 */
export function readAddress(typed: string): { address: string; host: string } | EndpointFault {
  const text = typed.trim();
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !URL.canParse(text)) return 'no-address';
  const url = new URL(text);
  const isOwnDevice = url.protocol === 'http:' && OWN_DEVICE.includes(url.hostname);
  if (url.protocol !== 'https:' && !isOwnDevice) return 'not-https';
  if (url.username || url.password || /[?#]/.test(text)) return 'key-in-address';
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith(PATH) ? path : path + PATH;
  return { address: url.href, host: url.host };
}

/** Whether an address is on the device itself: it is reached without a network. */
export const isOnDevice = (address: string): boolean => OWN_DEVICE.includes(new URL(address).hostname);

/** What servers call their models: no spaces, nothing invisible. */
export const isModel = (typed: string): boolean => /^[\w.:/@+-]{1,100}$/.test(typed.trim());

/** A key as a header can carry it; shorter than eight letters it could not be taken out of an answer without harm. */
export const isKey = (typed: string): boolean => /^[\x21-\x7e]{8,512}$/.test(typed);

/** What to do about each. */
export const FAULT_WORDS: Readonly<Record<EndpointFault, string>> = {
  'no-address': 'Ghi đủ địa chỉ, bắt đầu bằng https://.',
  'not-https': 'Địa chỉ phải bắt đầu bằng https://. Riêng máy chủ ở ngay trên máy này thì http://localhost cũng được.',
  'key-in-address': 'Bỏ tên, khoá và phần từ dấu ? trở đi. Khoá chỉ ghi ở ô khoá.',
  'no-model': 'Ghi tên mô hình, không có dấu cách.',
  'bad-key': 'Khoá có từ 8 chữ, không có dấu cách, không có dấu tiếng Việt.',
};
