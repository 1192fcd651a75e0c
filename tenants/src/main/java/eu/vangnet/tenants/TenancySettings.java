package eu.vangnet.tenants;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the tenants live.
 *
 * @param schemaPrefix first part of every schema and account name, so that several installations
 *     can share a server; at most 16 characters, because MySQL ends an account name at 32
 * @param controlCell the cell that also holds control, reporting and publication
 * @param keyServices the keys that wrap all others
 * @param replicas how many servers share the connections of a cell
 * @param poolIdle after which time without use a tenant's pool is closed
 */
public record TenancySettings(
    String schemaPrefix,
    List<CellSettings> cells,
    String controlCell,
    KeyServices keyServices,
    int replicas,
    Duration poolIdle) {

  private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,15}");

  public TenancySettings {
    cells = List.copyOf(cells);
    require(
        PREFIX.matcher(schemaPrefix).matches(),
        "The schema prefix is one to 16 lower-case letters, digits and underscores");
    require(replicas > 0, "The number of replicas is at least 1");
    require(poolIdle.isPositive(), "The idle time of a pool is longer than nothing");
    require(
        cells.stream().map(CellSettings::name).distinct().count() == cells.size(),
        "Each cell has a name of its own");
    require(
        cells.stream().anyMatch(cell -> cell.name().equals(controlCell)),
        "The control cell " + controlCell + " is not among the cells");
  }

  /** With the master key in a file. */
  public TenancySettings(
      String schemaPrefix,
      List<CellSettings> cells,
      String controlCell,
      Path masterKeyFile,
      int replicas,
      Duration poolIdle) {
    this(schemaPrefix, cells, controlCell, KeyServices.file(masterKeyFile), replicas, poolIdle);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new TenancyRefused(message, null);
    }
  }
}
