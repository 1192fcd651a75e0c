package eu.vangnet.casework.conferences;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.modules.TenantModules;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.spi.DecisionRule;
import eu.vangnet.spi.Table;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a decision against the tables of the module: which of them decides by the rule that is
 * named, which goes without saying where only one does, and whether enough of its fixed seats, and
 * its chair where the chair decides, were there for the item. A talk is no table: the two of them
 * agree, or nothing is decided.
 */
@Singleton
class TableRules {
  private final CaseAccess cases;
  private final TenantModules modules;

  @Inject
  TableRules(CaseAccess cases, TenantModules modules) {
    this.cases = cases;
    this.modules = modules;
  }

  /**
   * Refuses what no table of the module decides so.
   *
   * @param present who was there for the item
   * @return the code of the seat that chairs the table that decides; none for a talk
   * @throws ProblemException 400 for a table that the module does not know, for any in a talk, and
   *     for none where several decide by the rule; 409 with {@code ruleNotAllowed} or {@code
   *     noQuorum}, naming rule and table
   */
  Set<String> require(
      EntityManager em,
      ConferenceKind kind,
      AgendaItem item,
      NewDecision sent,
      List<Attendee> present) {
    if (kind == ConferenceKind.TALK) {
      requireAgreement(sent);
      return Set.of();
    }
    List<Table> named = named(tables(em, item), sent.table());
    List<Table> fitting =
        named.stream().filter(table -> table.decisionRule().code().equals(sent.rule())).toList();
    if (fitting.isEmpty()) {
      throw refused(
          "ruleNotAllowed: Nobody decides by the rule %s here; %s."
              .formatted(sent.rule(), rules(named)));
    }
    Table table = one(fitting);
    Set<String> seats = present.stream().map(one -> one.seat().seat()).collect(Collectors.toSet());
    if (!table.quorate(seats)) {
      throw refused(
          "noQuorum: By the rule %s too few seats were there for the item; %s."
              .formatted(sent.rule(), quorum(table)));
    }
    return table.chair().map(seat -> Set.of(seat.code())).orElse(Set.of());
  }

  /** Each has seats and a quorum of its own; which of them met, only who was there can say. */
  private static Table one(List<Table> fitting) {
    if (fitting.size() > 1) {
      throw ProblemException.invalid(
          Violation.body(
              "/table",
              "required",
              "must name the table that decides, one of "
                  + fitting.stream().map(Table::code).collect(Collectors.joining(", "))));
    }
    return fitting.getFirst();
  }

  private static void requireAgreement(NewDecision sent) {
    if (sent.table().isPresent()) {
      throw ProblemException.invalid(
          Violation.body("/table", "code", "must be left out: a talk is no table"));
    }
    if (!sent.rule().equals(DecisionRule.CONSENSUS.code())) {
      throw refused(
          "ruleNotAllowed: Nobody decides by the rule %s here; a talk decides by consensus."
              .formatted(sent.rule()));
    }
  }

  private List<Table> tables(EntityManager em, AgendaItem item) {
    return item.caseId()
        .map(of -> cases.tables(em, of))
        .orElseGet(
            () ->
                modules.caseModule().stream()
                    .flatMap(loaded -> loaded.module().tables().stream())
                    .toList());
  }

  private static List<Table> named(List<Table> tables, Optional<String> code) {
    List<Table> named =
        tables.stream()
            .filter(table -> code.filter(wanted -> !wanted.equals(table.code())).isEmpty())
            .toList();
    if (named.isEmpty() && code.isPresent()) {
      throw ProblemException.invalid(
          Violation.body("/table", "code", "must be a table of the module"));
    }
    return named;
  }

  private static String rules(List<Table> tables) {
    return tables.isEmpty()
        ? "the module knows no table"
        : tables.stream()
            .map(table -> table.code() + " decides by " + table.decisionRule().code())
            .collect(Collectors.joining(", "));
  }

  private static String quorum(Table table) {
    String seats =
        table.fixedSeats().stream().map(seat -> seat.code()).collect(Collectors.joining(", "));
    String chair =
        table.decisionRule() == DecisionRule.CHAIR
            ? table.chair().map(seat -> ", with " + seat.code() + " as the chair").orElse("")
            : "";
    return "%s needs %d of %s%s".formatted(table.code(), table.quorum(), seats, chair);
  }

  private static ProblemException refused(String detail) {
    return new ProblemException(ProblemType.CONFLICT, detail);
  }
}
