import { replyText } from '../../../lib/detect/clean/clean';
import { type Task, textOf } from '../task';

/**
 * {id, text} → {id, answer}: the e-mail's text without the mails it quotes, in plain text as it was sent. A
 * signature and a forwarded mail are the writer's to send and stay; the panel takes them off in a further step.
 */
export const task: Task = (line) => ({ id: line.id, answer: replyText(textOf(line, 'text')) });
