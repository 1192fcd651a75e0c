package eu.vangnet.modules;

import eu.vangnet.spi.CodeExtension;
import eu.vangnet.spi.CoreList;
import eu.vangnet.spi.Form;
import eu.vangnet.spi.NationalNumber;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.SpiVersion;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Transition;
import eu.vangnet.spi.Upgrade;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must hold before a tenant may work with a module: the contract version, and names that point
 * to something. The conformance suite asks for more; this is what a running server relies on.
 */
final class DeclarationCheck {
  private final ProgrammeModule module;

  DeclarationCheck(ProgrammeModule module) {
    this.module = module;
  }

  void run() throws ModuleRefused {
    if (!module.manifest().spi().contains(SpiVersion.current())) {
      throw new ModuleRefused(
          RefusalReason.WRONG_CONTRACT,
          "it was written for contract versions "
              + module.manifest().spi()
              + ", this product has "
              + SpiVersion.current());
    }
    unique("form", module.forms().stream().map(form -> form.id()).toList());
    unique("state", module.states().stream().map(State::code).toList());
    unique("table", module.tables().stream().map(Table::code).toList());
    states();
    transitions();
    coreCodes();
    forms();
    nationalNumbers();
    upgrades();
  }

  /** An open case that was brought into a state which nobody knows could never move again. */
  private void upgrades() throws ModuleRefused {
    for (Upgrade upgrade : module.upgrades()) {
      for (String state : upgrade.states().values()) {
        if (!hasState(state)) {
          throw inconsistent(
              "its upgrade from "
                  + upgrade.from()
                  + " leads to the state "
                  + state
                  + ", which it has not");
        }
      }
    }
  }

  private void nationalNumbers() throws ModuleRefused {
    for (NationalNumber number : module.nationalNumbers()) {
      if (module.legalBases().stream()
          .noneMatch(basis -> basis.code().equals(number.legalBasis()))) {
        throw inconsistent(
            "it allows the number of "
                + number.country()
                + " on the legal basis "
                + number.legalBasis()
                + ", which it has not");
      }
    }
  }

  /** They are served as JSON, so they have to be JSON; whether they are closed is seen earlier. */
  private void forms() throws ModuleRefused {
    for (Form form : module.forms()) {
      try (JsonReader reader = Json.createReader(new StringReader(form.schema()))) {
        reader.readObject();
      } catch (JsonException broken) {
        throw inconsistent("the schema of form " + form.id() + " is no JSON object");
      }
    }
  }

  private void states() throws ModuleRefused {
    long initial = module.states().stream().filter(State::initial).count();
    if (!module.states().isEmpty() && initial != 1) {
      throw inconsistent("it has " + initial + " initial states");
    }
    for (var outcome : module.weighingOutcomes()) {
      if (outcome.opensCaseIn().filter(state -> !hasState(state)).isPresent()) {
        throw inconsistent(
            "weighing outcome " + outcome.code() + " opens a case in no state of it");
      }
    }
  }

  private void transitions() throws ModuleRefused {
    Set<String> bodies = new HashSet<>();
    for (Table table : module.tables()) {
      bodies.add(table.code());
      table.seats().forEach(seat -> bodies.add(seat.code()));
    }
    for (Transition step : module.transitions()) {
      String name = "the transition from " + step.from() + " to " + step.to();
      if (!hasState(step.from()) || !hasState(step.to())) {
        throw inconsistent(name + " names a state that it has not");
      }
      if (!bodies.contains(step.decidingBody())) {
        throw inconsistent(name + " is decided by a body that it has not");
      }
    }
  }

  private void coreCodes() throws ModuleRefused {
    for (var outcome : module.weighingOutcomes()) {
      core(CoreList.TRIAGE_OUTCOME, outcome.coreCode());
    }
    for (var reason : module.closingReasons()) {
      core(CoreList.CLOSING_REASON, reason.coreCode());
    }
    for (CodeExtension extension : module.codeExtensions()) {
      core(extension.list(), extension.coreCode());
      if (extension.list().contains(extension.code())) {
        throw inconsistent("code " + extension.code() + " is a core code already");
      }
    }
    for (CoreList list : CoreList.values()) {
      Stream<CodeExtension> own = module.codeExtensions().stream();
      unique(
          "code of " + list.code(),
          own.filter(extension -> extension.list() == list).map(CodeExtension::code).toList());
    }
  }

  private boolean hasState(String code) {
    return module.states().stream().anyMatch(state -> state.code().equals(code));
  }

  private static void core(CoreList list, String code) throws ModuleRefused {
    if (!list.contains(code)) {
      throw inconsistent(code + " is no core code of " + list.code());
    }
  }

  private static void unique(String what, List<String> codes) throws ModuleRefused {
    Set<String> seen = new HashSet<>();
    for (String code : codes) {
      if (!seen.add(code)) {
        throw inconsistent(what + " " + code + " is declared twice");
      }
    }
  }

  private static ModuleRefused inconsistent(String detail) {
    return new ModuleRefused(RefusalReason.INCONSISTENT, detail);
  }
}
