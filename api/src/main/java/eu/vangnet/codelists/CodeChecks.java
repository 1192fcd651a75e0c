package eu.vangnet.codelists;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Checks that codes stand in the lists of the current tenant, and reports all errors at once. */
@Singleton
public class CodeChecks {
  private final CodeLists codeLists;

  /** Looks codes up in these lists. */
  @Inject
  public CodeChecks(CodeLists codeLists) {
    this.codeLists = codeLists;
  }

  /** A new round of checks. */
  public Round begin() {
    return new Round();
  }

  /** The checks of one body. */
  public final class Round {
    private final List<Violation> violations = new ArrayList<>();

    private Round() {}

    /** The code, where there is one, must stand in the list. */
    public Round code(String pointer, String list, Optional<String> code) {
      if (code.isPresent() && !codeLists.has(list, code.get())) {
        refuse(pointer, "code", "must be a code of the list /v1/codelists/" + list);
      }
      return this;
    }

    /** Each code must stand in the list, and be named once. */
    public Round codes(String pointer, String list, List<String> codes) {
      for (int index = 0; index < codes.size(); index++) {
        code(pointer + "/" + index, list, Optional.of(codes.get(index)));
      }
      if (new HashSet<>(codes).size() < codes.size()) {
        refuse(pointer, "unique", "must name each code once");
      }
      return this;
    }

    /** An error found elsewhere. */
    public Round refuse(String pointer, String code, String message) {
      violations.add(Violation.body(pointer, code, message));
      return this;
    }

    /** Ends the round; throws 400 with all errors. */
    public void end() {
      if (!violations.isEmpty()) {
        throw new ProblemException(ProblemType.INVALID_INPUT, violations);
      }
    }
  }
}
