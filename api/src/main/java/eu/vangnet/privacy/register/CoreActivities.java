package eu.vangnet.privacy.register;

import eu.vangnet.spi.DataCategory;
import eu.vangnet.spi.PartyRole;
import eu.vangnet.spi.ProcessingLogging;
import eu.vangnet.spi.SubjectCategory;
import java.util.List;

/** What every tenant processes with the product, whatever its modules. */
final class CoreActivities {
  /** Named by the controller itself: which task its trainings rest on, the product cannot know. */
  static final String TENANT_STATES = "tenantStates";

  private CoreActivities() {}

  /** A declaration of the product, completed by the register. */
  record Declared(
      String code,
      String name,
      String purpose,
      List<SubjectCategory> subjects,
      List<DataCategory> dataCategories,
      List<String> recordTypes,
      ProcessingLogging logging) {}

  static List<Declared> all() {
    return List.of(
        new Declared(
            "training",
            "Trainings",
            "To plan sessions of courses and to know who takes part.",
            List.of(SubjectCategory.PARTICIPANT, SubjectCategory.PROFESSIONAL),
            List.of(DataCategory.ORDINARY),
            List.of("enrolment", "trainer"),
            ProcessingLogging.OFF),
        new Declared(
            "caseConferences",
            "Case conferences",
            "To meet about cases, and to know afterwards who heard, decided and promised what.",
            List.of(SubjectCategory.PERSON_OF_CONCERN, SubjectCategory.PROFESSIONAL),
            List.of(DataCategory.ORDINARY, DataCategory.SPECIAL, DataCategory.CRIMINAL),
            List.of("conference"),
            ProcessingLogging.OFF),
        new Declared(
            "dataSubjectRequests",
            "Requests of data subjects",
            "To answer those who ask about their data, in time, and to show afterwards that and how"
                + " they were answered.",
            List.of(
                SubjectCategory.PERSON_OF_CONCERN,
                SubjectCategory.FAMILY,
                SubjectCategory.REPORTER,
                SubjectCategory.PROFESSIONAL,
                SubjectCategory.PARTICIPANT),
            List.of(DataCategory.ORDINARY),
            List.of("request", "accessBundle"),
            ProcessingLogging.OFF),
        new Declared(
            "complaintsAndOpinions",
            "Complaints and opinions",
            "To handle complaints about processing, to ask a committee whether processing is"
                + " lawful, and to show afterwards what came of it.",
            List.of(
                SubjectCategory.PERSON_OF_CONCERN,
                SubjectCategory.FAMILY,
                SubjectCategory.REPORTER,
                SubjectCategory.PROFESSIONAL,
                SubjectCategory.PARTICIPANT),
            List.of(DataCategory.ORDINARY, DataCategory.SPECIAL, DataCategory.CRIMINAL),
            List.of("complaint", "opinion"),
            ProcessingLogging.OFF),
        new Declared(
            "toldByOthers",
            "What other organisations tell and ask",
            "To use what another tenant tells of a person, to hear when it is rectified, erased or"
                + " restricted, and to answer what authorities demand.",
            List.of(
                SubjectCategory.PERSON_OF_CONCERN,
                SubjectCategory.FAMILY,
                SubjectCategory.PROFESSIONAL),
            List.of(DataCategory.ORDINARY, DataCategory.SPECIAL, DataCategory.CRIMINAL),
            List.of("receivedDisclosure", "demand"),
            ProcessingLogging.OFF),
        new Declared(
            "workingTogether",
            "Mentors and agreements on sharing",
            "To know who may guide clients, and who signed what the parties agreed on sharing.",
            List.of(SubjectCategory.PROFESSIONAL),
            List.of(DataCategory.ORDINARY),
            List.of("mentor", "agreement"),
            ProcessingLogging.OFF),
        new Declared(
            "accounting",
            "Accounting for what was done",
            "To show who read or changed what, for which purpose, to those who oversee it and to"
                + " the persons concerned.",
            List.of(SubjectCategory.PROFESSIONAL),
            List.of(DataCategory.ORDINARY),
            List.of("journal", "processingLog", "tombstone", "breach"),
            ProcessingLogging.OFF));
  }

  static List<ActivityContent.TakingPart> parties(String controller) {
    return List.of(
        new ActivityContent.TakingPart(
            "tenant", Wording.english(controller), PartyRole.CONTROLLER.code()),
        new ActivityContent.TakingPart(
            "operator", Wording.english("Operator of the platform"), PartyRole.PROCESSOR.code()));
  }
}
