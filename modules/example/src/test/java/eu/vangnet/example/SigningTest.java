package eu.vangnet.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last step of a module's build, run as Maven runs it. */
class SigningTest {
  private static final Path PROGRAM = Path.of("..", "SignJar.java");

  @TempDir Path folder;

  @Test
  void buildsAtTheSameTimeAgreeOnOneKeyThatOnlyItsOwnerReads() throws Exception {
    Process first = sign(jar("first.jar"));
    Process second = sign(jar("second.jar"));
    finished(first);
    finished(second);
    String trusted = trustStore();
    assertThat(verify("first.jar", trusted)).contains("jar verified.");
    assertThat(verify("second.jar", trusted)).contains("jar verified.");
    for (String secret : List.of("signer.p12", "password")) {
      assertThat(Files.getPosixFilePermissions(folder.resolve("key").resolve(secret)))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void aRepeatedBuildKeepsTheKeyAndOneHalfMadeIsMadeAnew() throws Exception {
    Path jar = jar("module.jar");
    Path certificate = folder.resolve("key/signer.pem");
    finished(sign(jar));
    String before = Files.readString(certificate);
    finished(sign(jar));
    assertThat(Files.readString(certificate)).isEqualTo(before);
    Files.delete(certificate);
    finished(sign(jar));
    assertThat(verify("module.jar", trustStore())).contains("jar verified.");
  }

  private Path jar(String name) throws IOException {
    Path jar = folder.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("content.txt"));
      out.write(name.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return jar;
  }

  private Process sign(Path jar) throws IOException {
    return started("java", PROGRAM.toString(), folder.resolve("key").toString(), jar.toString());
  }

  private String trustStore() throws Exception {
    Path store = folder.resolve("trusted.p12");
    finished(
        started(
            "keytool",
            "-importcert",
            "-noprompt",
            "-alias",
            "signer",
            "-storetype",
            "PKCS12",
            "-file",
            folder.resolve("key/signer.pem").toString(),
            "-keystore",
            store.toString(),
            "-storepass",
            "only-certificates"));
    return store.toString();
  }

  private String verify(String jar, String trusted) throws Exception {
    return finished(
        started(
            "jarsigner",
            "-J-Duser.language=en",
            "-verify",
            "-strict",
            "-keystore",
            trusted,
            "-storepass",
            "only-certificates",
            folder.resolve(jar).toString()));
  }

  private static Process started(String tool, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String finished(Process process) throws Exception {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }
}
