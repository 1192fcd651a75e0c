package eu.vangnet.architecture.broken.casework.signals;

/** The machine's time, counted. */
final class ReadsMilliseconds {
  long now() {
    return System.currentTimeMillis();
  }
}
