/** «[CẦN BỔ SUNG: đầu mối]»: what the writer says is not known yet. It is asked and filled in later, never read aloud. */
const TO_FILL = /\[\s*(?:cần bổ sung|can bo sung|cần điền|can dien)[^\]\n]*\]/giu;

/** A text without the notes of what is missing; each leaves one space, so that places of the rest move but words do not join. */
export const withoutNotes = (text: string): string => text.normalize('NFC').replace(TO_FILL, ' ');

/** Whether a text says that something is still to be asked. */
export const hasNote = (text: string): boolean => text.normalize('NFC').search(TO_FILL) >= 0;
