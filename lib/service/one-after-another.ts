// Rounds of work that must not overlap: whoever asks while one runs is served by the next, together with everybody else who asked meanwhile.

export const oneAfterAnother = <T>(round: (asked: readonly T[]) => Promise<void>): ((ask: T) => Promise<void>) => {
  let running: Promise<void> | undefined;
  let next: { readonly asked: T[]; readonly done: Promise<void> } | undefined;

  const start = (asked: readonly T[]): Promise<void> => {
    running = round(asked).finally(() => {
      running = undefined;
    });
    return running;
  };

  return (ask) => {
    if (next) {
      next.asked.push(ask);
      return next.done;
    }
    if (!running) return start([ask]);
    const asked = [ask];
    const done = running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start(asked);
      });
    next = { asked, done };
    return done;
  };
};
