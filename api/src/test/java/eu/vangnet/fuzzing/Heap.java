package eu.vangnet.fuzzing;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

/** What this process holds on to. */
final class Heap {
  private static final int COLLECTIONS = 3;

  private Heap() {}

  /** Bytes in use after a full collection; the least of some, for the rest is still dying. */
  static long afterCollection() {
    return LongStream.generate(Heap::collected).limit(COLLECTIONS).min().orElseThrow();
  }

  private static long collected() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
