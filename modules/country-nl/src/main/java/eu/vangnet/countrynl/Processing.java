package eu.vangnet.countrynl;

import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.Party;
import eu.vangnet.spi.PartyRole;
import eu.vangnet.spi.ProcessingActivity;
import eu.vangnet.spi.ProcessingLogging;
import eu.vangnet.spi.SubjectCategory;
import java.util.List;
import java.util.Set;

/**
 * What is processed, for whom and with whom, for the register and the impact assessment. The parts
 * of the partners follow the tables; whether each is a joint controller is to be verified. Logging
 * is offered, because the standard <i>Logboek dataverwerkingen</i> binds nobody yet.
 */
final class Processing {
  private static final Set<DataCategory> SENSITIVE =
      Set.of(DataCategory.ORDINARY, DataCategory.SPECIAL, DataCategory.CRIMINAL);

  private Processing() {}

  static List<Party> parties() {
    return List.of(
        party(Partners.MUNICIPALITY, "Municipality", "Gemeente", PartyRole.CONTROLLER),
        party(Partners.POLICE, "Police", "Politie", PartyRole.JOINT_CONTROLLER),
        party(
            Partners.PUBLIC_PROSECUTION,
            "Public prosecution",
            "Openbaar Ministerie",
            PartyRole.JOINT_CONTROLLER),
        party(
            Partners.CHILD_PROTECTION,
            "Child protection board",
            "Raad voor de Kinderbescherming",
            PartyRole.RECIPIENT),
        party(Partners.PROBATION, "Probation", "Reclassering", PartyRole.RECIPIENT),
        party(
            "externalPartners",
            "Care, education and housing, per case",
            "Zorg, onderwijs en wonen, per casus",
            PartyRole.RECIPIENT));
  }

  static List<ProcessingActivity> activities() {
    return List.of(
        new ProcessingActivity(
            "weighing",
            Words.of("Weighing of reports", "Wegen van meldingen"),
            Words.of(
                "To judge whether a report of a worry needs an answer, and which one.",
                "Beoordelen of een melding van zorgen een antwoord vraagt, en welk."),
            Law.PGA_ACT,
            Set.of(SubjectCategory.PERSON_OF_CONCERN, SubjectCategory.REPORTER),
            SENSITIVE,
            List.of("signal"),
            List.of(Partners.MUNICIPALITY, Partners.POLICE, Partners.PUBLIC_PROSECUTION),
            ProcessingLogging.OFFERED,
            true),
        new ProcessingActivity(
            "personCentredApproach",
            Words.of("Person-centred approach", "Persoonsgerichte aanpak"),
            Words.of(
                "To agree on a plan for one person at the case conference, and to follow it.",
                "Aan het casusoverleg een plan voor één persoon afspreken en volgen."),
            Law.PGA_ACT,
            Set.of(SubjectCategory.PERSON_OF_CONCERN, SubjectCategory.FAMILY),
            SENSITIVE,
            List.of("case"),
            List.of(
                Partners.MUNICIPALITY,
                Partners.POLICE,
                Partners.PUBLIC_PROSECUTION,
                Partners.CHILD_PROTECTION,
                Partners.PROBATION,
                "externalPartners"),
            ProcessingLogging.OFFERED,
            false));
  }

  private static Party party(String code, String english, String dutch, PartyRole role) {
    return new Party(code, Words.of(english, dutch), role);
  }
}
