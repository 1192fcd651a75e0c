package eu.vangnet.testkit;

import static eu.vangnet.testkit.BrokenModules.withActivities;
import static eu.vangnet.testkit.BrokenModules.withManifest;
import static eu.vangnet.testkit.BrokenModules.withRetentions;
import static eu.vangnet.testkit.BrokenModules.withState;
import static eu.vangnet.testkit.BrokenModules.withTables;
import static eu.vangnet.testkit.EachRuleCatchesTest.broken;
import static eu.vangnet.testkit.SoundModule.TEXT;
import static eu.vangnet.testkit.SoundModule.activity;
import static eu.vangnet.testkit.SoundModule.basis;
import static eu.vangnet.testkit.SoundModule.kept;
import static eu.vangnet.testkit.SoundModule.manifest;
import static eu.vangnet.testkit.SoundModule.state;
import static eu.vangnet.testkit.SoundModule.step;
import static eu.vangnet.testkit.SoundModule.team;

import eu.vangnet.spi.ConsentRule;
import eu.vangnet.spi.CoreEvent;
import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.Deadline;
import eu.vangnet.spi.DecisionRule;
import eu.vangnet.spi.DisclosureRule;
import eu.vangnet.spi.ItemClass;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.ModuleManifest;
import eu.vangnet.spi.Party;
import eu.vangnet.spi.PartyRole;
import eu.vangnet.spi.Scope;
import eu.vangnet.spi.Seat;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Timer;
import eu.vangnet.spi.Trigger;
import eu.vangnet.spi.WeighingOutcome;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Rules that can be broken in several ways, by the ways that are not the first to come to mind. */
final class BrokenDeclarations {
  private static final Trigger OPENED = Trigger.onEvent(CoreEvent.CASE_OPENED);
  private static final Timer REVIEW =
      new Timer(
          "review", Deadline.once(Period.ofYears(1)), OPENED, "team", LegalBasis.CUSTOMARY, TEXT);

  private BrokenDeclarations() {}

  static Stream<Arguments> all() {
    return Stream.of(scopes(), phases(), saidTwice(), named(), leftOut()).flatMap(cases -> cases);
  }

  private static Stream<Arguments> scopes() {
    Scope group = Scope.workingGroup("exit");
    return Stream.of(
        broken(
            ManifestRules.ID_NAMES_SCOPE,
            withManifest(manifest("exit", group, "[1.0,2.0)")),
            "'exit'"),
        broken(
            ManifestRules.ID_NAMES_SCOPE,
            withManifest(manifest("group-exit", Scope.anybody(), "[1.0,2.0)")),
            "'group-exit'"),
        broken(
            ManifestRules.GROUPS_HAVE_NO_CASES,
            groupWith(List.of(team(TEXT)), List.of()),
            "tables"),
        broken(
            ManifestRules.GROUPS_HAVE_NO_CASES, groupWith(List.of(), List.of(REVIEW)), "timers"));
  }

  private static Stream<Arguments> phases() {
    State late = new State("report", CorePhase.ACTIVE, TEXT, true, false);
    State closed = new State("closed", CorePhase.CLOSING, TEXT, false, true);
    return Stream.of(
        broken(
            StateRules.PHASES,
            withStates(late, state("support", CorePhase.ACTIVE), closed),
            "'report' begins in"),
        broken(
            StateRules.PHASES,
            withState(
                state("shelved", CorePhase.ARCHIVED),
                step("support", "shelved"),
                step("shelved", "closed")),
            "'shelved' ends in"));
  }

  private static Stream<Arguments> saidTwice() {
    LegalBasis basis = basis(DataCategory.ORDINARY);
    ConsentRule consent = consent(LegalBasis.CUSTOMARY);
    WeighingOutcome outcome =
        new WeighingOutcome("together", "multiAgency", Optional.of("support"), TEXT);
    Party police = new Party("police", TEXT, PartyRole.RECIPIENT);
    return Stream.of(
        broken(PeriodRules.DECLARED_ONCE, withTimers(REVIEW, REVIEW), "timer 'review'"),
        broken(PeriodRules.DECLARED_ONCE, withBases(basis, basis), "legal basis 'someTask'"),
        broken(PeriodRules.DECLARED_ONCE, withConsents(consent, consent), "consent rule 'support'"),
        broken(CodeRules.DECLARED_ONCE, withOutcomes(outcome, outcome), "outcome 'together'"),
        broken(ActivityRules.DECLARED_ONCE, withParties(police, police), "party 'police'"));
  }

  private static Stream<Arguments> named() {
    Seat bound = new Seat("police", TEXT, false, true);
    Table second = new Table("second", TEXT, List.of(bound), List.of(), 1, DecisionRule.MAJORITY);
    return Stream.of(
        broken(TableRules.ONE_MEANING, withTables(team(TEXT), second), "'police'"),
        broken(TableRules.DISCLOSURE, withDisclosureFrom("stranger"), "'stranger'"),
        broken(PeriodRules.SOURCES, withConsents(consent("someAct")), "'someAct'"));
  }

  private static Stream<Arguments> leftOut() {
    return Stream.of(
        broken(
            PeriodRules.RETENTION,
            withRetentions(kept("signal", OPENED, LegalBasis.CUSTOMARY)),
            "how long a case"),
        broken(
            ActivityRules.COVERED,
            withActivities(activity("support", List.of("case"), List.of())),
            "why a signal"));
  }

  private static ConsentRule consent(String source) {
    return new ConsentRule("support", true, 16, 18, source, TEXT);
  }

  private static SoundModule groupWith(List<Table> tables, List<Timer> timers) {
    return new SoundModule() {
      @Override
      public ModuleManifest manifest() {
        return manifest("group-exit", Scope.workingGroup("exit"), "[1.0,2.0)");
      }

      @Override
      public List<State> states() {
        return List.of();
      }

      @Override
      public List<Table> tables() {
        return tables;
      }

      @Override
      public List<Timer> timers() {
        return timers;
      }
    };
  }

  private static SoundModule withStates(State... states) {
    return new SoundModule() {
      @Override
      public List<State> states() {
        return List.of(states);
      }
    };
  }

  private static SoundModule withTimers(Timer... timers) {
    return new SoundModule() {
      @Override
      public List<Timer> timers() {
        return List.of(timers);
      }
    };
  }

  private static SoundModule withBases(LegalBasis... bases) {
    return new SoundModule() {
      @Override
      public List<LegalBasis> legalBases() {
        return List.of(bases);
      }
    };
  }

  private static SoundModule withConsents(ConsentRule... rules) {
    return new SoundModule() {
      @Override
      public List<ConsentRule> consentRules() {
        return List.of(rules);
      }
    };
  }

  private static SoundModule withOutcomes(WeighingOutcome... outcomes) {
    return new SoundModule() {
      @Override
      public List<WeighingOutcome> weighingOutcomes() {
        return List.of(outcomes);
      }
    };
  }

  private static SoundModule withParties(Party... parties) {
    return new SoundModule() {
      @Override
      public List<Party> parties() {
        return List.of(parties);
      }
    };
  }

  private static SoundModule withDisclosureFrom(String seat) {
    return new SoundModule() {
      @Override
      public List<DisclosureRule> disclosureRules() {
        return List.of(
            new DisclosureRule(
                "facts", seat, "police", ItemClass.FACT, Set.of(), Optional.empty()));
      }
    };
  }
}
