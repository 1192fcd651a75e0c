package eu.vangnet.arquillian.town;

import eu.vangnet.spi.CorePhase;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.DecisionRule;
import eu.vangnet.spi.LegalBasis;
import eu.vangnet.spi.ModuleManifest;
import eu.vangnet.spi.NationalNumber;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.Scope;
import eu.vangnet.spi.Seat;
import eu.vangnet.spi.State;
import eu.vangnet.spi.Table;
import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Transition;
import eu.vangnet.spi.Validity;
import eu.vangnet.spi.Version;
import eu.vangnet.spi.VersionRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The way of working of an invented town: two states and one table. */
public final class TownModule implements ProgrammeModule {
  @Override
  public ModuleManifest manifest() {
    return new ModuleManifest(
        "town",
        Version.of("2.3.4"),
        VersionRange.of("[1.0,2.0)"),
        Scope.anybody(),
        Validity.from(LocalDate.of(2024, 1, 1)),
        List.of("en", "nl"),
        Texts.english("Town").and("nl", "Stad"));
  }

  @Override
  public List<State> states() {
    Texts asked = Texts.english("Asked at the town hall").and("nl", "Gevraagd op het stadhuis");
    Texts settled = Texts.english("Settled").and("nl", "Geregeld");
    return List.of(
        new State("askedAtTownHall", CorePhase.TRIAGE, asked, true, false),
        new State("settledInTown", CorePhase.CLOSING, settled, false, true));
  }

  @Override
  public List<Transition> transitions() {
    Texts settle = Texts.english("Settle").and("nl", "Regelen");
    return List.of(
        new Transition(
            "askedAtTownHall", "settledInTown", "council", Set.of(Requirement.GROUNDS), settle));
  }

  @Override
  public List<Table> tables() {
    Texts council = Texts.english("Council").and("nl", "Raad");
    Texts mayor = Texts.english("Mayor").and("nl", "Burgemeester");
    Seat seat = new Seat("mayor", mayor, true, false);
    return List.of(new Table("council", council, List.of(seat), List.of(), 1, DecisionRule.CHAIR));
  }

  @Override
  public List<LegalBasis> legalBases() {
    return List.of(
        new LegalBasis(
            "townAct",
            Texts.english("Act on the town").and("nl", "Wet op de stad"),
            Validity.from(LocalDate.of(2024, 1, 1)),
            Set.of(DataCategory.ORDINARY),
            true));
  }

  @Override
  public List<NationalNumber> nationalNumbers() {
    return List.of(new NationalNumber("NL", "townAct"));
  }
}
