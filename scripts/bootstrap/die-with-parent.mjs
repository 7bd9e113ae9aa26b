const PATIENCE_MS = 10_000;

/** Loaded into every program a command starts: when the command dies, even by `kill -9`, the channel to it breaks. */
process.once('disconnect', () => {
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
// Listening must not keep alive a program that has nothing left to do.
process.channel?.unref();
