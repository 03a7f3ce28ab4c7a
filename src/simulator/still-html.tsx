/** The phone as a picture, in HTML: rendered at build, it needs no script. */
import { renderToString } from 'preact-render-to-string';
import type { Control } from './phone.ts';
import type { PhoneState, Setting } from './state.ts';
import { Phone } from './view/Phone.tsx';
import * as typingViews from './view/typing-views.tsx';
import { haveTypingViews } from './view/WhenTyping.tsx';

haveTypingViews(typingViews);

/** @param ring the control to draw a ring around, as the guide does */
export const stillHtml = (setting: Setting, state: PhoneState, ring?: Control): string =>
  renderToString(<Phone setting={setting} state={state} next={ring} ring={ring !== undefined} />);
