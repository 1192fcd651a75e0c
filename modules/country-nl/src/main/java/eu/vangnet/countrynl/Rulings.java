package eu.vangnet.countrynl;

import static eu.vangnet.countrynl.Partners.CONFERENCE_TABLE;
import static eu.vangnet.countrynl.Partners.CORE;
import static eu.vangnet.countrynl.Partners.MUNICIPALITY;
import static eu.vangnet.countrynl.Partners.NETWORK_DIRECTOR;
import static eu.vangnet.countrynl.Partners.POLICE;
import static eu.vangnet.countrynl.Partners.WEIGHING_TEAM;
import static eu.vangnet.countrynl.Stages.AFTER_CARE;
import static eu.vangnet.countrynl.Stages.CASE_CONFERENCE;
import static eu.vangnet.countrynl.Stages.CLOSED;
import static eu.vangnet.countrynl.Stages.GROUNDS;
import static eu.vangnet.countrynl.Stages.MONITORING;
import static eu.vangnet.countrynl.Stages.REPORT;
import static eu.vangnet.countrynl.Stages.WEIGHED;
import static eu.vangnet.countrynl.Stages.WEIGHED_WITH_BASIS;
import static eu.vangnet.countrynl.Stages.WEIGHING;

import eu.vangnet.spi.Example;
import eu.vangnet.spi.Procedure;
import eu.vangnet.spi.Requirement;
import eu.vangnet.spi.TransitionRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules as examples that are run with the product's own code. */
final class Rulings {
  private static final Set<String> NO_POLICE =
      Set.of(NETWORK_DIRECTOR, MUNICIPALITY, Partners.PUBLIC_PROSECUTION);

  private Rulings() {}

  static List<Example> examples() {
    return Stream.concat(allowed().stream(), refused().stream()).toList();
  }

  private static List<Example> allowed() {
    return List.of(
        Example.allows(
            "The municipality has a report weighed",
            new TransitionRequest(REPORT, WEIGHING, MUNICIPALITY, GROUNDS, Set.of(), 1)),
        Example.allows("The weighing team brings a case in", weighing(WEIGHED_WITH_BASIS, CORE)),
        Example.allows(
            "The weighing team takes no action, even without the police",
            new TransitionRequest(WEIGHING, CLOSED, WEIGHING_TEAM, GROUNDS, NO_POLICE, 5)),
        Example.allows("The table adopts a plan", table(CASE_CONFERENCE, MONITORING, WEIGHED, 20)),
        Example.allows(
            "The table closes without a plan", table(CASE_CONFERENCE, CLOSED, GROUNDS, 20)),
        Example.allows(
            "The table discusses a case again", table(MONITORING, CASE_CONFERENCE, WEIGHED, 100)),
        Example.allows(
            "After a year the table goes on when it reviewed the necessity and names the legal"
                + " basis",
            reviewed(400, 20)),
        Example.allows("Closing is possible at any time", table(MONITORING, CLOSED, GROUNDS, 900)),
        Example.allows("After-care follows", table(CLOSED, AFTER_CARE, GROUNDS, 3)),
        Example.allows("After-care ends", table(AFTER_CARE, CLOSED, GROUNDS, 180)),
        Example.allows(
            "A closed case is reopened", table(CLOSED, CASE_CONFERENCE, WEIGHED_WITH_BASIS, 60)));
  }

  private static List<Example> refused() {
    return List.of(
        Example.refuses(
            "Without the police no report becomes a case",
            weighing(WEIGHED_WITH_BASIS, NO_POLICE),
            CorePartnersWeigh.REASON),
        Example.refuses(
            "Two of four are no weighing team",
            weighing(WEIGHED_WITH_BASIS, Set.of(NETWORK_DIRECTOR, POLICE)),
            Procedure.NO_QUORUM),
        Example.refuses(
            "Proportionality has to be noted",
            weighing(
                Set.of(Requirement.GROUNDS, Requirement.SUBSIDIARITY, Requirement.LEGAL_BASIS),
                CORE),
            "proportionalityMissing"),
        Example.refuses(
            "Subsidiarity has to be noted",
            table(
                CASE_CONFERENCE,
                MONITORING,
                Set.of(Requirement.GROUNDS, Requirement.PROPORTIONALITY),
                20),
            "subsidiarityMissing"),
        Example.refuses(
            "After a year nobody goes on without a review",
            table(MONITORING, CASE_CONFERENCE, WEIGHED, 400),
            NecessityAfterAYear.REASON),
        Example.refuses(
            "After a year nobody goes on without the form of the review",
            table(MONITORING, CASE_CONFERENCE, WEIGHED_WITH_BASIS, 400),
            NecessityAfterAYear.NOT_FILLED),
        Example.refuses(
            "A review of the year before is no review",
            reviewed(800, 400),
            NecessityAfterAYear.NOT_FILLED),
        Example.refuses(
            "The municipality alone adopts no plan",
            new TransitionRequest(
                CASE_CONFERENCE, MONITORING, MUNICIPALITY, WEIGHED, Set.of(MUNICIPALITY), 20),
            Procedure.WRONG_BODY),
        Example.refuses(
            "A report is never brought in without weighing",
            table(REPORT, CASE_CONFERENCE, WEIGHED_WITH_BASIS, 1),
            Procedure.UNKNOWN_TRANSITION));
  }

  private static TransitionRequest weighing(Set<Requirement> onRecord, Set<String> seats) {
    return new TransitionRequest(WEIGHING, CASE_CONFERENCE, WEIGHING_TEAM, onRecord, seats, 5);
  }

  private static TransitionRequest reviewed(int days, int daysSinceReview) {
    return new TransitionRequest(
        MONITORING,
        CASE_CONFERENCE,
        CONFERENCE_TABLE,
        WEIGHED_WITH_BASIS,
        CORE,
        days,
        Map.of(Forms.NECESSITY_REVIEW, daysSinceReview));
  }

  private static TransitionRequest table(
      String from, String to, Set<Requirement> onRecord, int days) {
    return new TransitionRequest(from, to, CONFERENCE_TABLE, onRecord, CORE, days);
  }
}
