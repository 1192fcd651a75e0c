package eu.vangnet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints how large the files of the product are, and fails for one that is too large to read. */
class FileSizesTest {
  private static final long LIMIT = 300;

  /** Fewer mean that the wrong folders were read. */
  private static final int FEWEST = 300;

  private record SourceFile(Path path, long lines) {
    static SourceFile of(Path path) {
      try (Stream<String> lines = Files.lines(path)) {
        return new SourceFile(path, lines.count());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void noFileIsTooLargeToRead() throws IOException {
    List<SourceFile> files =
        Reactor.modules().stream()
            .flatMap(module -> javaFiles(module.sources()))
            .map(SourceFile::of)
            .sorted(Comparator.comparingLong(SourceFile::lines))
            .toList();
    SourceFile largest = files.getLast();
    System.out.printf(
        "File sizes: %d main Java files, median %d lines, 90th percentile %d, largest %d (%s)%n",
        files.size(),
        percentile(files, 50),
        percentile(files, 90),
        largest.lines(),
        largest.path().getFileName());
    assertThat(files).as("files of the product").hasSizeGreaterThan(FEWEST);
    assertThat(files).filteredOn(file -> file.lines() > LIMIT).as("too large").isEmpty();
  }

  /** The nearest rank: the smallest size that this share of the files does not exceed. */
  private static long percentile(List<SourceFile> sorted, int share) {
    return sorted.get(Math.ceilDiv(sorted.size() * share, 100) - 1).lines();
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(path -> path.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
