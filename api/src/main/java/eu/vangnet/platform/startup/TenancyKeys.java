package eu.vangnet.platform.startup;

import eu.vangnet.tenants.CellSettings;
import eu.vangnet.tenants.KeyServices;
import eu.vangnet.tenants.TenancySettings;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** The keys that say where tenants live. */
record TenancyKeys(
    String prefix,
    List<Cell> cells,
    String controlCell,
    KeyServices keyServices,
    int replicas,
    Duration poolIdle) {
  private static final String CELLS = "vangnet.cells";
  private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,15}");
  private static final Pattern CELL_NAME = Pattern.compile("[a-z][a-z0-9-]{0,30}");
  private static final Pattern ADDRESS =
      Pattern.compile("jdbc:mysql://[A-Za-z0-9.\\-\\[\\]:]+(\\?\\S*)?");

  /** What is known of one database server. */
  record Cell(String name, String url, String user, String password) {}

  static TenancyKeys read(ConfigReader reader) {
    List<String> names = reader.list(CELLS, "main");
    names.stream()
        .filter(name -> !CELL_NAME.matcher(name).matches())
        .forEach(name -> reader.wrong(CELLS, "must list names of lower-case letters and digits."));
    String control =
        reader.text("vangnet.control.cell", names.isEmpty() ? "main" : names.getFirst());
    if (!names.contains(control)) {
      reader.wrong("vangnet.control.cell", "must be one of the names in " + CELLS + ".");
    }
    return new TenancyKeys(
        reader.text(
            "vangnet.schema-prefix",
            "vangnet",
            value -> PREFIX.matcher(value).matches(),
            "one to 16 lower-case letters, digits and underscores"),
        names.stream().map(name -> cell(reader, name)).toList(),
        control,
        KeyServiceKeys.read(reader),
        reader.number("vangnet.replicas", 1, 1, 1_000),
        reader.duration("vangnet.pool.idle", "PT60S"));
  }

  TenancySettings settings() {
    return new TenancySettings(
        prefix,
        cells.stream()
            .map(cell -> new CellSettings(cell.name, cell.url, cell.user, cell.password))
            .toList(),
        controlCell,
        keyServices,
        replicas,
        poolIdle);
  }

  private static Cell cell(ConfigReader reader, String name) {
    String base = CELLS + "." + name + ".";
    String url = reader.required(base + "url", "the database, as jdbc:mysql://host:port");
    if (!url.isEmpty() && !ADDRESS.matcher(url).matches()) {
      reader.wrong(base + "url", "must be jdbc:mysql://host:port, without a schema.");
    }
    return new Cell(
        name,
        url,
        reader.required(
            base + "provisioner.user", "the account that may make schemas and accounts"),
        reader.required(base + "provisioner.password", "the password of that account"));
  }
}
