package eu.vangnet.casework.transfers;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.util.ArrayList;
import java.util.List;

/** Whether the parts of a case that shall go can go together. */
final class ScopeConsistency {
  private static final String CODE = "contradicts";
  private static final String WITHOUT_PERSON =
      "must not go without the person: what people wrote names persons";

  private final TransferScope scope;
  private final String pointer;
  private final List<Violation> violations = new ArrayList<>();

  ScopeConsistency(TransferScope scope, String pointer) {
    this.scope = scope;
    this.pointer = pointer;
  }

  /**
   * A part of a case.
   *
   * @param needed whether what it needs goes too
   * @param otherwise what to say where that does not go
   */
  record Part(String name, boolean chosen, boolean needed, String otherwise) {}

  /** The parts that hang on the case, in the order of the scope. */
  static List<Part> parts(TransferScope scope) {
    boolean persons = TransferScope.takes(scope.persons());
    String withoutPersons = "must not go without the persons of whom it speaks";
    return List.of(
        new Part("persons", persons, true, ""),
        new Part("consents", TransferScope.takes(scope.consents()), persons, withoutPersons),
        new Part("plans", TransferScope.takes(scope.plans()), persons, withoutPersons),
        new Part(
            "minutes",
            TransferScope.takes(scope.minutes()),
            scope.notes().equals("all"),
            "must not go without all notes: minutes hold opinions as well as facts"),
        new Part("tasks", TransferScope.takes(scope.tasks()), true, ""),
        new Part("links", TransferScope.takes(scope.links()), true, ""),
        new Part(
            "disclosures",
            TransferScope.takes(scope.disclosures()),
            scope.decisions(),
            "must not go without the decisions on which it rests"),
        new Part(
            "reviews",
            TransferScope.takes(scope.reviews()),
            TransferScope.takes(scope.plans()),
            "must not go without the plans that they look at"),
        new Part("afterCares", TransferScope.takes(scope.afterCares()), persons, withoutPersons),
        new Part("assessments", TransferScope.takes(scope.assessments()), persons, withoutPersons),
        new Part("mentorings", TransferScope.takes(scope.mentorings()), persons, withoutPersons),
        new Part("forms", TransferScope.takes(scope.forms()), persons, withoutPersons));
  }

  /** Throws 400 with all contradictions at once. */
  void require() {
    boolean words = !scope.notes().equals("none");
    if (!scope.person()) {
      refuse(words, "/notes", WITHOUT_PERSON);
      refuse(scope.decisions(), "/decisions", WITHOUT_PERSON);
      refuse(scope.attachments(), "/attachments", WITHOUT_PERSON);
    }
    List<Part> parts = parts(scope);
    for (Part part : parts) {
      if (!scope.person()) {
        refuse(part.chosen(), '/' + part.name(), WITHOUT_PERSON);
      } else {
        refuse(part.chosen() && !part.needed(), '/' + part.name(), part.otherwise());
      }
    }
    boolean brought = words || scope.attachments() || parts.stream().anyMatch(Part::chosen);
    refuse(
        !scope.leaves().isEmpty() && !brought,
        "/leaves",
        "must be empty where nothing goes that a partner can have brought in");
    long partners = scope.leaves().stream().map(PartnerLeave::organisation).distinct().count();
    refuse(partners < scope.leaves().size(), "/leaves", "must name each partner once");
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }

  private void refuse(boolean refused, String field, String message) {
    if (refused) {
      violations.add(Violation.body(pointer + field, CODE, message));
    }
  }
}
