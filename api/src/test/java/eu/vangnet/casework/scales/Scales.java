package eu.vangnet.casework.scales;

import static java.util.Map.entry;

import eu.vangnet.testkit.Grades;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what could grade or count a person in a published document: numbers, ordered enumerations,
 * texts that can only be digits, and names that say so. Each operation counts as one about persons
 * unless its room is named here, so whatever is added is looked at.
 */
final class Scales {
  /** First parts of paths that show no person of concern. */
  private static final Set<String> ROOMS_WITHOUT =
      Set.of(
          // What is taught, and how people are asked about it.
          "courses",
          "sessions",
          "offers",
          "certificates",
          "instruments",
          "evaluations",
          "questionnaires",
          "responses",
          // Figures of the tenant and reports over all tenants; counts are what they are.
          "figures",
          "reports",
          "datasets",
          // The tenant, its keys, roles, settings and work in the background.
          "tenants",
          "settings",
          "quotas",
          "keys",
          "roles",
          "revocations",
          "resolutions",
          "jobs",
          "modules",
          "codelists",
          "me",
          // Oversight and what a controller owes; periods, numbers of entries, deadlines.
          "journal",
          "verification",
          "processings",
          "retentions",
          "runs",
          "pauses",
          "activities",
          "assessments",
          "breaches",
          // The product about itself.
          "openapi",
          "openapi.json",
          "openapi.yaml",
          "reference",
          "problems",
          "health",
          "status");

  /** Numbers that grade nobody, and why. */
  static final Map<String, String> ALLOWED =
      Map.ofEntries(
          entry("NewSignal.age", "age in whole years"),
          entry("SignalView.age", "age in whole years"),
          entry("CaseView.age", "age in whole years"),
          entry("CaseChange.age", "age in whole years"),
          entry("CaseParcel.age", "age in whole years"),
          entry("InvolvedChange.age", "age in whole years"),
          entry("AttachmentView.size", "the size of a file in bytes"),
          entry("ParcelFile.size", "the size of a file in bytes"),
          entry("ParcelNote.number", "the place of a note in a parcel"),
          entry("ParcelNote.amends", "the place of the note that this one amends"),
          entry("ParcelPerson.number", "the place of a person in a parcel"),
          entry("ParcelPerson.age", "age in whole years"),
          entry("ParcelPerson.guardianOf", "the place of who is in a guardian's care"),
          entry("ParcelConsent.person", "the place of who said it in a parcel"),
          entry("ParcelMinute.number", "the place of something minuted in a parcel"),
          entry("ParcelMinute.amends", "the place of what this amends"),
          entry("StayingCount.items", "how many items of a kind do not go; about items, no person"),
          entry("ItemView.number", "the place of an item on an agenda"),
          entry("AgreementView.number", "the version of an agreement between organisations"),
          entry("NewEmergency.minutes", "how long somebody may look in an emergency"),
          entry("CaseImportView.made", "how many lines of an import made something"),
          entry("CaseImportView.refused", "how many lines of an import were refused"),
          entry("ImportItem.line", "the place of a line in an import"),
          entry("ImportItem.status", "the status that a line got, as in HTTP"),
          entry("NewMentor.caseloadLimit", "how many a mentor takes on; about who helps"),
          entry("MentorChange.caseloadLimit", "how many a mentor takes on; about who helps"),
          entry("MentorView.caseloadLimit", "how many a mentor takes on; about who helps"),
          entry("pageSize", "how much of a list is asked for"));

  private static final Pattern SAYS_SO =
      Pattern.compile(
          "(?i).*(score|risklevel|rating|ranking|probability|likelihood|severity|weighting"
              + "|signalcount|countof|numberof|percentage).*");

  private final JsonObject document;
  private final Set<String> faults = new LinkedHashSet<>();
  private final Set<String> seen = new LinkedHashSet<>();

  private Scales(JsonObject document) {
    this.document = document;
  }

  /** What is wrong with a document. */
  static Set<String> in(JsonObject document) {
    Scales scales = new Scales(document);
    scales.operations();
    return scales.faults;
  }

  /** The names of all schemas that operations on persons take or give. */
  static Set<String> schemas(JsonObject document) {
    Scales scales = new Scales(document);
    scales.operations();
    return scales.seen;
  }

  private void operations() {
    document.getJsonObject("paths").entrySet().stream()
        .filter(path -> !ROOMS_WITHOUT.contains(path.getKey().split("/")[1]))
        .flatMap(path -> path.getValue().asJsonObject().values().stream())
        .filter(JsonObject.class::isInstance)
        .map(JsonValue::asJsonObject)
        .filter(operation -> operation.containsKey("operationId"))
        .forEach(this::operation);
  }

  private void operation(JsonObject operation) {
    if (operation.containsKey("parameters")) {
      operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
          .map(this::resolved)
          .forEach(
              parameter -> schema(parameter.getString("name"), parameter.getJsonObject("schema")));
    }
    Stream.of("requestBody", "responses")
        .filter(operation::containsKey)
        .forEach(part -> references(operation.get(part)));
  }

  /** Follows what a body or an answer refers to, but for the problems that all share. */
  private void references(JsonValue value) {
    switch (value) {
      case JsonObject object -> {
        String target = object.getString("$ref", "");
        if (target.startsWith("#/components/schemas/")) {
          named(target.substring(target.lastIndexOf('/') + 1));
        }
        object.values().forEach(this::references);
      }
      case JsonArray array -> array.forEach(this::references);
      default -> {
        // Plain values refer to nothing.
      }
    }
  }

  private void named(String name) {
    if (name.startsWith("Problem") || !seen.add(name)) {
      return;
    }
    JsonObject schema =
        document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    if (schema.containsKey("properties")) {
      schema
          .getJsonObject("properties")
          .forEach((property, inner) -> schema(name + '.' + property, inner.asJsonObject()));
    }
    references(schema);
  }

  private void schema(String place, JsonObject schema) {
    String name = place.substring(place.lastIndexOf('.') + 1);
    String type = schema.getString("type", "");
    if (SAYS_SO.matcher(name).matches()) {
      faults.add(place + " is named like a scale");
    }
    if (!ALLOWED.containsKey(place) && (type.equals("integer") || type.equals("number"))) {
      faults.add(place + " is a number");
    }
    if (onlyDigits(schema)) {
      faults.add(place + " is a number in disguise");
    }
    if (grades(schema) > 1) {
      faults.add(place + " is an ordered enumeration");
    }
    if (schema.containsKey("items")) {
      schema(place, schema.getJsonObject("items"));
    }
  }

  private static boolean onlyDigits(JsonObject schema) {
    String pattern = schema.getString("pattern", "");
    return !pattern.isEmpty()
        && !schema.containsKey("format")
        && Stream.of("1", "3", "10").anyMatch(text -> Pattern.matches(pattern, text))
        && Stream.of("a", "abc", "/v1/cases").noneMatch(text -> Pattern.matches(pattern, text));
  }

  private static long grades(JsonObject schema) {
    List<JsonValue> values = new ArrayList<>();
    if (schema.containsKey("enum")) {
      values.addAll(schema.getJsonArray("enum"));
    }
    return values.stream()
        .filter(
            value ->
                value instanceof JsonNumber
                    || (value instanceof JsonString text && Grades.isGrade(text.getString())))
        .count();
  }

  private JsonObject resolved(JsonObject part) {
    return part.containsKey("$ref")
        ? document.getValue(part.getString("$ref").substring(1)).asJsonObject()
        : part;
  }
}
