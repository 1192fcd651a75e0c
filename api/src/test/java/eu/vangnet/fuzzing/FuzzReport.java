package eu.vangnet.fuzzing;

import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * What bad input has done. Safe for many threads; it keeps numbers, and of faults the first few.
 */
public final class FuzzReport {
  private static final int KEPT = 50;

  private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> operations = new ConcurrentHashMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicLong slowest = new AtomicLong();
  private final LongAdder again = new LongAdder();
  private volatile long heapBefore;
  private volatile long heapAfter;

  void count(FuzzedOperation operation, Reply reply) {
    statuses.computeIfAbsent(reply.status(), status -> new LongAdder()).increment();
    operations.computeIfAbsent(operation.id(), id -> new LongAdder()).increment();
    slowest.accumulateAndGet(reply.millis(), Math::max);
  }

  void askedAgain() {
    again.increment();
  }

  void fault(String sentence) {
    if (faults.size() < KEPT) {
      faults.add(sentence);
    }
  }

  void heap(long before, long after) {
    heapBefore = before;
    heapAfter = after;
  }

  /** One sentence for each fault. */
  public Queue<String> faults() {
    return faults;
  }

  /** How often each operation was asked. */
  public Map<String, Long> operations() {
    Map<String, Long> counts = new TreeMap<>();
    operations.forEach((id, count) -> counts.put(id, count.sum()));
    return counts;
  }

  /** How many answers had a status of this hundred. */
  public long answers(int hundred) {
    return statuses.entrySet().stream()
        .filter(entry -> entry.getKey() / 100 == hundred)
        .mapToLong(entry -> entry.getValue().sum())
        .sum();
  }

  /** By how many bytes the heap after a collection has grown between the beginning and the end. */
  public long growth() {
    return heapAfter - heapBefore;
  }

  /** Milliseconds of the slowest answer. */
  public long slowest() {
    return slowest.get();
  }

  @Override
  public String toString() {
    return "answers by status %s, slowest %d ms, %d asked again alone, heap %d -> %d MiB"
        .formatted(
            new TreeMap<>(statuses), slowest.get(), again.sum(), heapBefore >> 20, heapAfter >> 20);
  }
}
