package eu.vangnet.countrybe;

import eu.vangnet.spi.TransitionPolicy;
import eu.vangnet.spi.TransitionRequest;
import eu.vangnet.spi.Verdict;

/** Who sits there by invitation does so at the mayor's table, never without the mayor. */
final class InvitedByTheMayor implements TransitionPolicy {
  static final String REASON = "invitedWithoutMayor";

  @Override
  public Verdict judge(TransitionRequest facts) {
    boolean guests = facts.seatsPresent().stream().anyMatch(Cell.INVITED::contains);
    return !guests || facts.seatsPresent().contains(Cell.MAYOR)
        ? Verdict.allow()
        : Verdict.refuse(
            REASON,
            Words.of(
                "Others take part by invitation of the mayor, who is there.",
                "Anderen nemen deel op uitnodiging van de burgemeester, die aanwezig is.",
                "D'autres participent à l'invitation du bourgmestre, qui est présent.",
                "Andere nehmen auf Einladung des Bürgermeisters teil, der anwesend ist."));
  }
}
