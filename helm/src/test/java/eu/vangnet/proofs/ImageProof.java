package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The image's root file system starts by itself, as an unprivileged user that can write to none of
 * its files, and answers on a real database that it is well.
 *
 * <p>In full the image is built without a daemon and unpacked. Reduced, the same root file system
 * is made of this build and this machine's C library, without the class archive.
 */
@Tag("proof")
class ImageProof {
  private static final boolean FULL = Boolean.getBoolean("vangnet.prove.full");
  private static final Path FOLDER = Path.of("target/proofs/image").toAbsolutePath();
  private static final Path ROOT = FOLDER.resolve("root");

  /** What a script ends with that cannot do its work on this kind of machine. */
  private static final int NOT_HERE = 3;

  private record Ran(int code, String said) {}

  @Test
  void theRootFileSystemStartsAsNobodyAndIsWell() throws Exception {
    assertThat(run("rm", "-rf", FOLDER.toString()).code()).isZero();
    Files.createDirectories(FOLDER);
    Ran made =
        FULL
            ? run("./build-image", FOLDER.toString())
            : run("./root-folder", "../api/target/vangnet", ROOT.toString());
    assertThat(made.code()).as(made.said()).isZero();
    Ran tried = run("./try-image", ROOT.toString());
    if (tried.code() == NOT_HERE && !FULL) {
      System.out.println("PROOF image: NOT SHOWN on this machine, only made. " + oneLine(tried));
      return;
    }
    assertThat(tried.code()).as(tried.said()).isZero();
    assertThat(tried.said())
        .contains("/health 200 {\"checks\":[{\"name\":\"database\",\"status\":\"UP\"}")
        .contains("\"id\":\"country-nl\"")
        .containsPattern("user [1-9][0-9]*, root file system read-only");
    System.out.println(
        "PROOF image: " + (FULL ? "" : "without podman: ") + oneLine(made) + "; " + oneLine(tried));
  }

  private static String oneLine(Ran ran) {
    return String.join("; ", ran.said().strip().split("\\R"));
  }

  private static Ran run(String... words) throws IOException, InterruptedException {
    ProcessBuilder script = new ProcessBuilder(List.of(words)).redirectErrorStream(true);
    script.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = script.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), said);
  }
}
