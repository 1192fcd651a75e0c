package eu.vangnet.batch.moving;

import eu.vangnet.platform.moving.TenantImporter.ImportRefused;
import eu.vangnet.tenants.ExportFile;
import eu.vangnet.tenants.SealBroken;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads an export to its end before anything is made of it. */
final class ArchiveCheck {
  private static final int BUFFER = 1 << 16;

  private ArchiveCheck() {}

  /** What is done with each table of an archive. */
  @FunctionalInterface
  interface Reader {
    /** Reads the lines of a table; the stream is not closed. */
    void read(String table, InputStream lines) throws IOException;
  }

  /**
   * Checks each table against the manifest.
   *
   * @throws ImportRefused when the key does not fit, or something is missing or was altered
   */
  static Manifest check(Path file, String privateKey) {
    Map<String, Manifest.Written> found = new HashMap<>();
    Manifest manifest =
        read(file, privateKey, (table, lines) -> found.put(table, digest(table, lines)))
            .orElseThrow(() -> new ImportRefused("The export ends before its manifest."));
    if (!manifest.isOfThisFormat()) {
      throw new ImportRefused("The export is of a format that this version does not read.");
    }
    if (!found.equals(manifest.tables())) {
      throw new ImportRefused("The export does not hold what its manifest says.");
    }
    return manifest;
  }

  /** Reads all tables in their order; the manifest, where the archive is complete. */
  static Optional<Manifest> read(Path file, String privateKey, Reader reader) {
    Optional<Manifest> manifest = Optional.empty();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        ZipInputStream zip =
            new ZipInputStream(ExportFile.open(privateKey, in).content(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.equals(Manifest.NAME)) {
          manifest = Optional.of(manifest(zip.readAllBytes()));
        } else if (name.startsWith(RowArchive.FOLDER) && name.endsWith(RowArchive.SUFFIX)) {
          int end = name.length() - RowArchive.SUFFIX.length();
          reader.read(name.substring(RowArchive.FOLDER.length(), end), zip);
        }
      }
      return manifest;
    } catch (SealBroken wrongKey) {
      throw new ImportRefused("This private key does not open the file, or it is no export.");
    } catch (IOException | JsonException damaged) {
      throw new ImportRefused("The export is damaged: " + damaged.getMessage());
    }
  }

  private static Manifest.Written digest(String table, InputStream lines) throws IOException {
    MessageDigest digest = RowArchive.sha256();
    byte[] some = new byte[BUFFER];
    long rows = 0;
    for (int length = lines.read(some); length >= 0; length = lines.read(some)) {
      digest.update(some, 0, length);
      for (int place = 0; place < length; place++) {
        rows += some[place] == '\n' ? 1 : 0;
      }
    }
    return new Manifest.Written(table, rows, HexFormat.of().formatHex(digest.digest()));
  }

  private static Manifest manifest(byte[] json) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
      return new Manifest(reader.readObject());
    }
  }
}
