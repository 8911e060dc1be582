import type { ElectronApplication } from '@playwright/test';

interface Stubbed {
  questions: { message: string; detail: string; buttons: readonly string[] }[];
  saveDialogs: { title: string; defaultPath: string; buttonLabel: string }[];
}

/** Answers the system's message boxes by the number of a button, in turn; the last one for ever. */
export async function answerQuestions(
  app: ElectronApplication,
  answers: readonly number[],
): Promise<void> {
  await app.evaluate(({ dialog }, numbers) => {
    // Playwright's functions share nothing but what stands in the global object.
    const kept = globalThis as unknown as Stubbed;
    kept.questions = [];
    dialog.showMessageBox = (_window: unknown, options?: Electron.MessageBoxOptions) => {
      const { message = '', detail = '', buttons = [] } = options ?? {};
      kept.questions.push({ message, detail, buttons });
      const response = numbers[Math.min(kept.questions.length, numbers.length) - 1] ?? 0;
      return Promise.resolve({ response, checkboxChecked: false });
    };
  }, answers);
}

/** The message boxes that were shown since `answerQuestions`. */
export function questionsOf(app: ElectronApplication): Promise<Stubbed['questions']> {
  return app.evaluate(() => (globalThis as unknown as Stubbed).questions);
}

/** Answers every save dialog with a path, or cancels it. */
export async function chooseFile(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    const kept = globalThis as unknown as Stubbed;
    kept.saveDialogs = [];
    dialog.showSaveDialog = (_window: unknown, options?: Electron.SaveDialogOptions) => {
      const { title = '', defaultPath = '', buttonLabel = '' } = options ?? {};
      kept.saveDialogs.push({ title, defaultPath, buttonLabel });
      return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    };
  }, file);
}

/** The save dialogs that were shown since `chooseFile`. */
export function saveDialogsOf(app: ElectronApplication): Promise<Stubbed['saveDialogs']> {
  return app.evaluate(() => (globalThis as unknown as Stubbed).saveDialogs);
}
