package eu.vangnet.testkit;

import static eu.vangnet.testkit.SoundModule.GROUNDS;
import static eu.vangnet.testkit.SoundModule.TEXT;
import static eu.vangnet.testkit.SoundModule.kept;
import static eu.vangnet.testkit.SoundModule.request;
import static eu.vangnet.testkit.SoundModule.state;
import static eu.vangnet.testkit.SoundModule.step;
import static eu.vangnet.testkit.SoundModule.team;

import eu.vangnet.spi.ClosingReason;
import eu.vangnet.spi.CodeExtension;
import eu.vangnet.spi.CoreEvent;
import eu.vangnet.spi.CoreList;
import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.Deadline;
import eu.vangnet.spi.DisclosureRule;
import eu.vangnet.spi.Example;
import eu.vangnet.spi.Form;
import eu.vangnet.spi.FormSubject;
import eu.vangnet.spi.ItemClass;
import eu.vangnet.spi.ModuleManifest;
import eu.vangnet.spi.NationalNumber;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.Retention;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Timer;
import eu.vangnet.spi.Transition;
import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.Trigger;
import eu.vangnet.spi.Verdict;
import eu.vangnet.spi.WeighingOutcome;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Modules broken on purpose, each in one answer. */
final class BrokenModules {
  private BrokenModules() {}

  static SoundModule withManifest(ModuleManifest manifest) {
    return new SoundModule() {
      @Override
      public ModuleManifest manifest() {
        return manifest;
      }
    };
  }

  static SoundModule forgetful() {
    return new SoundModule() {
      @Override
      public List<Table> tables() {
        return null;
      }
    };
  }

  static SoundModule fickle() {
    AtomicInteger asked = new AtomicInteger();
    return new SoundModule() {
      @Override
      public List<ClosingReason> closingReasons() {
        return List.of(
            new ClosingReason("done" + asked.incrementAndGet(), "concernAddressed", TEXT));
      }
    };
  }

  /** One state more, and these transitions beside the sound ones. */
  static SoundModule withState(State more, Transition... steps) {
    return new SoundModule() {
      @Override
      public List<State> states() {
        return joined(super.states(), more);
      }

      @Override
      public List<Transition> transitions() {
        return joined(super.transitions(), steps);
      }
    };
  }

  static SoundModule withTransitions(Transition... steps) {
    return new SoundModule() {
      @Override
      public List<Transition> transitions() {
        return joined(super.transitions(), steps);
      }
    };
  }

  static SoundModule withTables(Table... tables) {
    return new SoundModule() {
      @Override
      public List<Table> tables() {
        return List.of(tables);
      }
    };
  }

  static SoundModule withTimer(String owner, Trigger trigger, String source) {
    Deadline yearly = Deadline.once(Period.ofYears(1));
    return new SoundModule() {
      @Override
      public List<Timer> timers() {
        return List.of(new Timer("review", yearly, trigger, owner, source, TEXT));
      }
    };
  }

  static SoundModule withDisclosure(String toSeat) {
    return new SoundModule() {
      @Override
      public List<DisclosureRule> disclosureRules() {
        return List.of(
            new DisclosureRule(
                "facts", "police", toSeat, ItemClass.FACT, Set.of(), Optional.empty()));
      }
    };
  }

  static SoundModule withRetentions(Retention... retentions) {
    return new SoundModule() {
      @Override
      public List<Retention> retentions() {
        return List.of(retentions);
      }
    };
  }

  static SoundModule withNationalNumber(String country, String legalBasis) {
    return new SoundModule() {
      @Override
      public List<NationalNumber> nationalNumbers() {
        return List.of(new NationalNumber(country, legalBasis));
      }
    };
  }

  static SoundModule withForm(FormSubject subject, String schema) {
    return new SoundModule() {
      @Override
      public List<Form> forms() {
        return List.of(form(subject, schema));
      }
    };
  }

  static SoundModule withFormTwice() {
    return new SoundModule() {
      @Override
      public List<Form> forms() {
        return List.of(super.forms().getFirst(), super.forms().getFirst());
      }
    };
  }

  static SoundModule withExtensions(String... codesAndCoreCodes) {
    return new SoundModule() {
      @Override
      public List<CodeExtension> codeExtensions() {
        List<CodeExtension> extensions = new ArrayList<>();
        for (int at = 0; at < codesAndCoreCodes.length; at += 2) {
          extensions.add(
              new CodeExtension(
                  CoreList.CONCERN, codesAndCoreCodes[at], codesAndCoreCodes[at + 1], TEXT));
        }
        return extensions;
      }
    };
  }

  static SoundModule withOutcome(String coreCode, Optional<String> opensCaseIn) {
    return new SoundModule() {
      @Override
      public List<WeighingOutcome> weighingOutcomes() {
        return List.of(new WeighingOutcome("together", coreCode, opensCaseIn, TEXT));
      }
    };
  }

  static SoundModule withReasons(ClosingReason... reasons) {
    return new SoundModule() {
      @Override
      public List<ClosingReason> closingReasons() {
        return List.of(reasons);
      }
    };
  }

  static SoundModule withExample(Example example) {
    return new SoundModule() {
      @Override
      public List<Example> examples() {
        return joined(super.examples(), example);
      }
    };
  }

  static SoundModule withPolicy(TransitionPolicy policy) {
    return new SoundModule() {
      @Override
      public List<TransitionPolicy> transitionPolicies() {
        return List.of(policy);
      }
    };
  }

  static TransitionPolicy coin() {
    AtomicInteger tosses = new AtomicInteger();
    return facts ->
        tosses.incrementAndGet() % 2 == 0 ? Verdict.allow() : Verdict.refuse("tails", TEXT);
  }

  @SafeVarargs
  private static <T> List<T> joined(List<T> sound, T... more) {
    List<T> all = new ArrayList<>(sound);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }

  static State secondInitial() {
    return new State("walkIn", CorePhase.SIGNAL, TEXT, true, false);
  }

  static State earlyEnding() {
    return new State("stopped", CorePhase.TRIAGE, TEXT, false, true);
  }

  static Transition withoutGrounds() {
    return new Transition("closed", "support", "team", Set.of(), TEXT);
  }

  static Transition decidedBy(String body) {
    return new Transition("closed", "support", body, GROUNDS, TEXT);
  }

  static Table otherMeaning() {
    Table other = team(Texts.english("Somebody else").and("fi", "Joku muu"));
    return new Table("second", TEXT, other.fixedSeats(), List.of(), 1, other.decisionRule());
  }

  static Table namedLikeASeat() {
    return new Table(
        "police", TEXT, team(TEXT).fixedSeats(), List.of(), 1, team(TEXT).decisionRule());
  }

  static SoundModule goingBack() {
    return withState(
        state("weighing", CorePhase.TRIAGE),
        step("support", "weighing"),
        step("weighing", "closed"));
  }

  static Retention lawless() {
    return kept("case", Trigger.onEvent(CoreEvent.CASE_CLOSED), "someAct");
  }

  static Example wrong() {
    return Example.allows("A short cut", request("report", "closed"));
  }

  static Transition unshown() {
    return new Transition("closed", "support", "team", Set.of(Requirement.GROUNDS), TEXT);
  }
}
