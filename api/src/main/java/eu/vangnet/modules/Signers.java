package eu.vangnet.modules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The certificates whose holders may sign modules. A certificate is trusted by lying in the folder,
 * and no longer when it is taken away; its own dates do not count, because a server must not lose
 * its programme on the day a certificate ends.
 *
 * @param certificates the certificates
 */
public record Signers(Set<Certificate> certificates) {

  /** Copies the certificates. */
  public Signers {
    certificates = Set.copyOf(certificates);
  }

  /**
   * Reads each {@code .pem} file of the folder; a folder that is not there trusts nobody.
   *
   * @throws IllegalStateException when a file holds no certificate, naming the file
   */
  public static Signers read(Path folder) {
    Set<Certificate> found = new HashSet<>();
    for (Path file : Folder.files(folder, ".pem")) {
      found.addAll(certificates(file));
    }
    return new Signers(found);
  }

  /** Whether one of these holders signed. */
  boolean trust(Certificate certificate) {
    return certificates.contains(certificate);
  }

  private static Collection<? extends Certificate> certificates(Path file) {
    try (InputStream pem = Files.newInputStream(file)) {
      Collection<? extends Certificate> read =
          CertificateFactory.getInstance("X.509").generateCertificates(pem);
      if (read.isEmpty()) {
        throw new CertificateException("empty");
      }
      return read;
    } catch (IOException | CertificateException broken) {
      throw new IllegalStateException(
          "names a folder with "
              + file.getFileName()
              + ", which holds no X.509 certificate in PEM.",
          broken);
    }
  }

  /** A folder of files, in the order of their names. */
  static final class Folder {
    private Folder() {}

    static List<Path> files(Path folder, String suffix) {
      if (!Files.isDirectory(folder)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .filter(file -> file.getFileName().toString().endsWith(suffix))
            .filter(Files::isRegularFile)
            .sorted()
            .toList();
      } catch (IOException unreadable) {
        throw new IllegalStateException("the folder " + folder + " cannot be read", unreadable);
      }
    }
  }
}
