export type Closers = {
  /** Adds what must be closed at the end; the last added is closed first. */
  add(close: () => Promise<void>): void;
  close(): Promise<void>;
  /** After this, being asked to stop is the normal end of the command: exit code 0. */
  expectStop(): void;
};

/** What a command has opened. Ctrl-C or a stop signal closes it all in order and ends the process. */
export function createClosers(): Closers {
  const closers: (() => Promise<void>)[] = [];
  let closing: Promise<void> | null = null;
  let isStopExpected = false;
  const closeAll = async () => {
    for (let next = closers.pop(); next !== undefined; next = closers.pop()) await next();
  };
  const close = () => {
    closing ??= closeAll();
    return closing;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void close().finally(() => process.exit(isStopExpected ? 0 : 130)));
  }
  return {
    add: (closer) => void closers.push(closer),
    async close() {
      // Being stopped makes the work in progress fail: that is no news, and the handler above ends the process.
      if (closing !== null) await new Promise(() => undefined);
      await close();
    },
    expectStop: () => {
      isStopExpected = true;
    },
  };
}
