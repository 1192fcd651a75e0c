package eu.vangnet.access;

import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Everything that a caller can read: begins with each reading operation of the document that needs
 * no identifier, and follows every address in the answers.
 */
public final class Walk {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
  private static final List<Operation> READING =
      Operation.published().stream()
          .filter(operation -> operation.method().equals("GET") && operation.right().isPresent())
          .toList();

  private final Call caller;
  private final Set<String> skipped;
  private final Map<String, Answer> answers = new TreeMap<>();
  private final Set<String> reached = new TreeSet<>();

  /**
   * Walks.
   *
   * @param skipped operations that are not followed
   */
  public Walk(Call caller, Set<String> skipped) {
    this.caller = caller;
    this.skipped = skipped;
    Deque<String> open = new ArrayDeque<>();
    READING.stream().map(Operation::path).filter(path -> !path.contains("{")).forEach(open::add);
    while (!open.isEmpty()) {
      visit(open.poll(), open);
    }
  }

  /** A tenant that has one object of each kind that the document knows. */
  public static TenantId filledTenant() {
    return new OwnedObjects().tenant();
  }

  /** What each address answered. */
  public Map<String, Answer> answers() {
    return Map.copyOf(answers);
  }

  /**
   * What an answer says, but for what follows from the keys of an installation: cursors, and
   * whether the journal there vouches for a change.
   */
  public static String comparable(Answer answer) {
    return answer
        .body()
        .replaceAll("cursor=[A-Za-z0-9_-]+", "cursor=")
        .replace("\"proven\":true", "\"proven\":false");
  }

  /** Reading operations that were neither reached with success nor skipped. */
  public Set<String> missed() {
    Set<String> missed = new TreeSet<>();
    READING.stream()
        .map(Operation::id)
        .filter(id -> !reached.contains(id) && !skipped.contains(id))
        .forEach(missed::add);
    return missed;
  }

  /** Reads an address for the first purpose that its operation takes. */
  public static Answer read(Call caller, String address) {
    Optional<Operation> operation =
        READING.stream().filter(found -> isAt(found, address)).findFirst();
    return operation.map(found -> read(caller, found, address)).orElseThrow();
  }

  private static Answer read(Call caller, Operation operation, String address) {
    Call call =
        operation
            .right()
            .filter(right -> !right.purposes().isEmpty())
            .map(right -> caller.purpose(right.purposes().getFirst().code()))
            .orElse(caller);
    return call.get(address);
  }

  private void visit(String address, Deque<String> open) {
    if (answers.containsKey(address)) {
      return;
    }
    Optional<Operation> operation =
        READING.stream().filter(found -> isAt(found, address)).findFirst();
    if (operation.isEmpty() || skipped.contains(operation.get().id())) {
      return;
    }
    Answer answer = read(caller, operation.get(), address);
    answers.put(address, answer);
    if (answer.status() == 200) {
      reached.add(operation.get().id());
      if (answer.header("Content-Type").orElse("").contains("json")) {
        follow(answer.json(), open);
        // Collections of a thing are not named in it.
        READING.stream()
            .map(Operation::path)
            .filter(path -> path.contains("}/") && !path.endsWith("}"))
            .map(path -> below(path, address))
            .flatMap(Optional::stream)
            .forEach(open::add);
      }
    }
  }

  private static Optional<String> below(String path, String address) {
    int last = path.lastIndexOf('/');
    String parent = path.substring(0, last);
    boolean fits = Pattern.matches(VARIABLE.matcher(parent).replaceAll("[^/?]+"), address);
    return fits ? Optional.of(address + path.substring(last)) : Optional.empty();
  }

  private static boolean isAt(Operation operation, String address) {
    String path = address.replaceFirst("\\?.*", "");
    return Pattern.matches(VARIABLE.matcher(operation.path()).replaceAll("[^/]+"), path);
  }

  private static void follow(JsonValue value, Deque<String> open) {
    switch (value) {
      case JsonObject object -> object.values().forEach(member -> follow(member, open));
      case JsonArray array -> array.forEach(item -> follow(item, open));
      // A cursor is sealed with the tenant's key, so it is no address elsewhere.
      case JsonString text
          when text.getString().startsWith("/v1/") && !text.getString().contains("cursor=") ->
          open.add(text.getString());
      default -> {}
    }
  }
}
