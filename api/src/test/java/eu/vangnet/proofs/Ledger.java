package eu.vangnet.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the clients know: which requests they have sent and which were answered with 201. Each line
 * reaches the operating system before the writer goes on, so that a proof that was itself killed is
 * taken up by the next one. Thread-safe.
 */
final class Ledger implements AutoCloseable {
  private static final String SENT = "sent";
  private static final String ANSWERED = "answered";
  private static final String KILLED = "killed";
  private static final String CHECKED = "checked";

  /** A request with the address of what it made, if it was acknowledged. */
  record Entry(Sent sent, Optional<String> location) {
    boolean acknowledged() {
      return location.isPresent();
    }
  }

  private final Map<Sent, Entry> entries = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
  private final Writer file;
  private int kills;

  private Ledger(Path path) throws IOException {
    if (Files.exists(path)) {
      Files.readAllLines(path).forEach(this::take);
    }
    file = Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** The ledger in this file, with what it holds already. */
  static Ledger in(Path path) {
    try {
      Files.createDirectories(path.getParent());
      return new Ledger(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is one whose proof was cut off before it came to a result. */
  static boolean isUnfinished(Path path) {
    try {
      return Files.exists(path) && !Files.readAllLines(path).contains(CHECKED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Before a request goes out. */
  void sent(Sent sent) {
    note(SENT + ' ' + sent.reference());
  }

  /** After any answer; without one, nothing is noted. */
  void answered(Sent sent, int status, Optional<String> location) {
    note(ANSWERED + ' ' + sent.reference() + ' ' + status + ' ' + location.orElse("-"));
  }

  /** After something was killed. */
  void killed(String what) {
    note(KILLED + ' ' + what);
  }

  /** Before the result is told: the next proof begins anew. */
  void checked() {
    note(CHECKED);
  }

  private synchronized void note(String line) {
    try {
      file.write(line + '\n');
      file.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    take(line);
  }

  private synchronized void take(String line) {
    String[] words = line.split(" ", 4);
    switch (words[0]) {
      case SENT -> {
        Sent sent = Sent.of(words[1]);
        entries.putIfAbsent(sent, new Entry(sent, Optional.empty()));
      }
      case ANSWERED -> {
        int status = Integer.parseInt(words[2]);
        answers.merge(status, 1, Integer::sum);
        if (status == 201) {
          Sent sent = Sent.of(words[1]);
          entries.put(sent, new Entry(sent, Optional.of(words[3])));
        }
      }
      case KILLED -> kills++;
      default -> {}
    }
  }

  /** The number of the next request of a writer. */
  int next(int writer) {
    return entries.keySet().stream()
            .filter(sent -> sent.writer() == writer)
            .mapToInt(Sent::number)
            .max()
            .orElse(0)
        + 1;
  }

  /** All requests, by writer and number. */
  List<Entry> entries() {
    return entries.values().stream()
        .sorted(
            Comparator.comparing((Entry entry) -> entry.sent().writer())
                .thenComparing(entry -> entry.sent().number()))
        .toList();
  }

  /** How many requests were acknowledged until now. */
  long acknowledged() {
    return entries.values().stream().filter(Entry::acknowledged).count();
  }

  /** How often each status was given. */
  Map<Integer, Integer> answers() {
    return new TreeMap<>(answers);
  }

  synchronized int kills() {
    return kills;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
