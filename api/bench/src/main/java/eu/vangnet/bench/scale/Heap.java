package eu.vangnet.bench.scale;

import eu.vangnet.bench.BenchFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks another JVM about its heap. */
final class Heap {
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private Heap() {}

  /** Megabytes in use after a collection. */
  static long usedAfterCollection(ProcessHandle process) {
    ask(process, "GC.run");
    Matcher used = USED.matcher(ask(process, "GC.heap_info"));
    if (!used.find()) {
      throw new BenchFailure("The JVM does not tell its heap");
    }
    return Long.parseLong(used.group(1)) / 1024;
  }

  private static String ask(ProcessHandle process, String question) {
    String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      Process asking =
          new ProcessBuilder(tool, Long.toString(process.pid()), question)
              .redirectErrorStream(true)
              .start();
      String answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      asking.waitFor();
      return answer;
    } catch (IOException e) {
      throw new BenchFailure("The JVM cannot be asked", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchFailure("Interrupted");
    }
  }
}
