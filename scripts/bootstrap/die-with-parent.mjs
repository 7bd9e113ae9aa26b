const PATIENCE_MS = 10_000;

// Programs of the program inherit this module and have channels of their own, by which they live: those are left alone.
const isStartedByUs = process.env['OBSERVATORY_PARENT'] === String(process.ppid);

/** Loaded into every program a command starts: when the command dies, even by `kill -9`, the channel to it breaks. */
if (isStartedByUs) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // Listening must not keep alive a program that has nothing left to do.
  process.channel?.unref();
}
