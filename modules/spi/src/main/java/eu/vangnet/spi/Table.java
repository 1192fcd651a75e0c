package eu.vangnet.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A body of several organisations that decides together.
 *
 * @param code for example {@code weighingTeam}
 * @param label what people call it
 * @param fixedSeats always part of it
 * @param invitedSeats asked per case, and only for the part that concerns them
 * @param quorum how many fixed seats have to be present
 * @param decisionRule how it decides
 */
public record Table(
    String code,
    Texts label,
    List<Seat> fixedSeats,
    List<Seat> invitedSeats,
    int quorum,
    DecisionRule decisionRule) {
  /** Checks seats, quorum and chair. */
  public Table {
    Require.code("Table.code", code);
    Require.present("Table.label of " + code, label);
    fixedSeats = Require.list("Table.fixedSeats of " + code, fixedSeats);
    invitedSeats = Require.list("Table.invitedSeats of " + code, invitedSeats);
    Require.distinct(
        "Table seats of " + code,
        Stream.concat(fixedSeats.stream(), invitedSeats.stream()).map(Seat::code).toList());
    Require.atLeast("Table.quorum of " + code, quorum, 1);
    if (quorum > fixedSeats.size()) {
      throw new InvalidDeclaration("Table.quorum of " + code, "is more than its fixed seats");
    }
    Require.present("Table.decisionRule of " + code, decisionRule);
    if (invitedSeats.stream().anyMatch(Seat::chairs)) {
      throw new InvalidDeclaration("Table.invitedSeats of " + code, "an invited seat cannot chair");
    }
    long chairs = fixedSeats.stream().filter(Seat::chairs).count();
    if (chairs > 1 || (chairs == 0 && decisionRule == DecisionRule.CHAIR)) {
      throw new InvalidDeclaration("Table.fixedSeats of " + code, "has " + chairs + " chairs");
    }
  }

  /** Fixed and invited seats, in that order. */
  public List<Seat> seats() {
    return Stream.concat(fixedSeats.stream(), invitedSeats.stream()).toList();
  }

  /** The seat that leads, if the table has one. */
  public Optional<Seat> chair() {
    return fixedSeats.stream().filter(Seat::chairs).findFirst();
  }

  /** Whether enough fixed seats, and the chair where the chair decides, are present. */
  public boolean quorate(Set<String> seatsPresent) {
    long present = fixedSeats.stream().filter(seat -> seatsPresent.contains(seat.code())).count();
    boolean led =
        decisionRule != DecisionRule.CHAIR
            || chair().filter(seat -> seatsPresent.contains(seat.code())).isPresent();
    return present >= quorum && led;
  }
}
