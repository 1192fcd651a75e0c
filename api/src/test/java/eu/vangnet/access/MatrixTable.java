package eu.vangnet.access;

import eu.vangnet.security.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What shall be, as people wrote it down: which operation needs which right, who holds the right,
 * and what people of another organisation get. Independent of the code, so that a right that
 * changes shows as a changed line.
 *
 * @param rows one for each operation
 * @param holders the codes of the core roles that hold a right, by the code of the right
 */
record MatrixTable(List<Row> rows, Map<String, Set<String>> holders) {
  private static final String FOLDER = "/access/";

  /** What people of an organisation that has no seat anywhere get. */
  enum Others {
    /** Nothing to see: an object answers as an absent one, a list does not show it. */
    HIDDEN,
    /** The operation is for the tenant's own people: 403. */
    REFUSED,
    /** They may see it and do nothing to it: 409 where something is done. */
    READ,
    /** The same as the tenant's own people. */
    SAME,
    /** The object is nobody's in particular, so that other tenants get the same too. */
    SHARED
  }

  /**
   * An operation.
   *
   * @param needs the code of the right, {@code open} or {@code capability}
   * @param stepUp whether a strong and fresh proof is asked for
   * @param others what people of another organisation get
   * @param remark why it is open or shared; else may be empty
   */
  record Row(String operation, String needs, boolean stepUp, Others others, String remark) {

    boolean isOpen() {
      return needs.equals("open");
    }

    boolean isByCapability() {
      return needs.equals("capability");
    }

    private static Row of(List<String> cells) {
      String needs = cells.get(1);
      boolean stepUp = needs.endsWith(" +stepUp");
      return new Row(
          cells.get(0),
          stepUp ? needs.substring(0, needs.indexOf(' ')) : needs,
          stepUp,
          cells.get(2).isEmpty()
              ? Others.SAME
              : Others.valueOf(cells.get(2).toUpperCase(java.util.Locale.ROOT)),
          cells.size() > 3 ? cells.get(3) : "");
    }
  }

  static MatrixTable read() {
    Map<String, Set<String>> holders =
        lines("rights.txt").collect(Collectors.toMap(List::getFirst, cells -> roles(cells.get(1))));
    return new MatrixTable(lines("operations.txt").map(Row::of).toList(), holders);
  }

  Optional<Row> of(String operation) {
    return rows.stream().filter(row -> row.operation().equals(operation)).findFirst();
  }

  /** What the table and the document do not agree on, in words for whoever added an operation. */
  List<String> differences(List<Operation> document) {
    Stream<String> unknown =
        document.stream()
            .filter(operation -> of(operation.id()).isEmpty())
            .map(
                operation ->
                    "src/test/resources/access/operations.txt lacks a line such as: "
                        + operation.id()
                        + " | "
                        + operation.needs()
                        + " | hidden |");
    Stream<String> gone =
        rows.stream()
            .map(Row::operation)
            .filter(id -> document.stream().noneMatch(operation -> operation.id().equals(id)))
            .map(id -> "operations.txt has a line for " + id + ", which is not in the document");
    Stream<String> changed =
        document.stream()
            .flatMap(operation -> of(operation.id()).map(row -> different(row, operation)).stream())
            .flatMap(Optional::stream);
    return Stream.of(unknown, gone, changed).flatMap(found -> found).toList();
  }

  private static Optional<String> different(Row row, Operation operation) {
    String said = row.needs() + (row.stepUp() ? " +stepUp" : "");
    return said.equals(operation.needs())
        ? Optional.empty()
        : Optional.of(
            row.operation() + " needs " + operation.needs() + ", but operations.txt says " + said);
  }

  private static Set<String> roles(String cell) {
    return cell.equals("everybody")
        ? Arrays.stream(Role.values()).map(Role::code).collect(Collectors.toSet())
        : Set.of(cell.split(" +"));
  }

  private static Stream<List<String>> lines(String file) {
    try (InputStream in = MatrixTable.class.getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
