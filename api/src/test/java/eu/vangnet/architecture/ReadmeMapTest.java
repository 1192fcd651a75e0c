package eu.vangnet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever opens the house with the README's map in hand finds every room on it. */
class ReadmeMapTest {
  private static final Path ROOMS = Path.of("src/main/java/eu/vangnet");

  @Test
  void theMapNamesEveryRoomOfTheApi() throws IOException {
    assertThat(folders(ROOMS))
        .isNotEmpty()
        .allMatch(room -> map().contains("eu.vangnet." + room + '`') || names(room));
  }

  @Test
  void theMapNamesEveryFeatureOfCaseWork() throws IOException {
    assertThat(folders(ROOMS.resolve("casework"))).isNotEmpty().allMatch(ReadmeMapTest::names);
  }

  private static boolean names(String folder) {
    return map().contains("`." + folder + '`');
  }

  private static String map() {
    try {
      String readme = Files.readString(Path.of("../README.md"));
      int begin = readme.indexOf("## The one-minute map");
      return readme.substring(begin, readme.indexOf("\n## ", begin + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> folders(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isDirectory).map(path -> path.getFileName().toString()).toList();
    }
  }
}
