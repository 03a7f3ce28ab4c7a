/**
 * Labels of sound and video made by AI, compared letter by letter (`nhan-ai-chu` in facts.yaml: the course's own wording). They
 * are said and written at the start, before anything else.
 */
export const SOUND_LABEL = 'Âm thanh này được tạo bằng trí tuệ nhân tạo (AI)';
