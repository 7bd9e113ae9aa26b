const PATIENCE_MS = 10_000;

/**
 * Loaded into every program a command starts: when the command dies, even by `kill -9`, the channel to it breaks. The workers
 * such a program forks load it too, but their channel is the program's own affair.
 */
if (process.ppid === Number(process.env['OBSERVATORY_COMMAND'])) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // Listening must not keep alive a program that has nothing left to do.
  process.channel?.unref();
}
