package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which records a request is about. The search finds a name as it was given; whoever is known here
 * by another one is believed for a reason in words, which stands in the request and is counted by
 * an event of its own in the journal.
 */
@Singleton
class RequestMatches {
  private final Recorder recorder;
  private final SubjectRequests requests;
  private final RequestDecisions decisions;
  private final PersonalRegister register;

  @Inject
  RequestMatches(
      Recorder recorder,
      SubjectRequests requests,
      RequestDecisions decisions,
      PersonalRegister register) {
    this.recorder = recorder;
    this.requests = requests;
    this.decisions = decisions;
    this.register = register;
  }

  /** Where the person stands; without the request itself, which is owed an answer. */
  List<FoundRecord> of(EntityManager em, SubjectRequest request) {
    return requests.secret(request).person().stream()
        .flatMap(person -> register.find(em, person.sought()).stream())
        .filter(match -> !match.record().id().equals(request.id()))
        .toList();
  }

  /**
   * Holds the named records against what the search leads to. Not in the transaction that does
   * something to them, which would be long: all records are read.
   *
   * @throws ProblemException 400 naming each record that is no match, where no reason is given; 404
   *     and 409 as the step itself
   */
  ChosenRecords chosen(UUID id, Right step, NewRecords sent) {
    List<FoundRecord> found = recorder.read(em -> of(em, decisions.require(em, id, step)));
    ChosenRecords chosen = new ChosenRecords(sent.ids(), found, sent.reason());
    if (sent.reason().isEmpty()) {
      requireFound(chosen);
    }
    return chosen;
  }

  private static void requireFound(ChosenRecords chosen) {
    List<Violation> violations = new ArrayList<>();
    for (int place = 0; place < chosen.records().size(); place++) {
      RecordId record = chosen.records().get(place);
      if (!chosen.isFound(record)) {
        violations.add(
            Violation.body(
                "/records/" + place,
                "noMatch",
                "must be a match of the request, or be about the person for a reason"));
      }
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }
}
