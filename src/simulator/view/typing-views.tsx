/** Fields and keyboards: 3 kB that most exercises do not need to begin. Fetched by `WhenTyping.tsx`. */
export { FieldView } from './FieldView.tsx';
export { KeyboardView } from './KeyboardView.tsx';
