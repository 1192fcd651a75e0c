package eu.vangnet.access;

import static java.util.Map.entry;

import eu.vangnet.casework.Agreement;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.reportpoints.ReportPointTest;
import eu.vangnet.evaluations.EvaluationRoom;
import eu.vangnet.trainings.Academy;
import java.util.Map;

/**
 * Bodies for operations on an object whose examples in the document keep the contract and yet are
 * refused before the object is looked for, because of a rule that the contract cannot say.
 */
final class MatrixBodies {
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          entry("changeCase", "{\"sex\":\"female\"}"),
          entry("closeCase", Desk.decision("\"reason\":\"goalsReached\"")),
          entry("draftAgreement", Agreement.with("p").opening("police", "ordinary").json()),
          entry("addAgreementVersion", Agreement.with("p").opening("police", "special").json()),
          entry("changeAgreement", "{\"title\":\"t\"}"),
          entry("signAgreement", Agreement.with("p").signature()),
          entry("endAgreement", "{\"reason\":\"r\"}"),
          entry("permitSharing", "{\"giver\":\"guardian\"}"),
          entry("replaceReportPoint", ReportPointTest.point("Desk")),
          entry("recordBriefing", "{\"organisation\":\"p\"}"),
          entry("moveCase", Desk.decision("\"to\":\"monitoring\"")),
          entry("reopenCase", Desk.decision("\"to\":\"caseConference\"")),
          entry(
              "recordNotification",
              "{\"role\":\"personOfConcern\",\"state\":\"told\",\"how\":\"h\"}"),
          entry("changePerson", "{\"relation\":\"r\"}"),
          entry("searchPerson", "{\"name\":\"Sam\"}"),
          entry("addNote", "{\"text\":\"t\"}"),
          entry("amendNote", "{\"text\":\"t\"}"),
          entry("giveSeat", "{\"seat\":\"police\",\"organisation\":\"police-west\"}"),
          entry(
              "weighSignal",
              "{\"outcome\":\"noAction\",\"decidingBody\":\"weighingTeam\",\"grounds\":\"g\"}"),
          entry("changeTenantSetting", "{\"value\":5}"),
          entry("upgradeCases", "{\"from\":\"0.9.0\"}"),
          entry("changeModule", "{\"version\":\"1.0.0\"}"),
          entry("withdrawCourse", "{\"reason\":\"r\"}"),
          entry("offerCourse", "{\"tenant\":\"nl-arnhem\"}"),
          entry("changeEvaluation", "{\"title\":\"t\"}"),
          entry("inviteToEvaluation", "{\"count\":1}"),
          entry("addInstrumentVersion", EvaluationRoom.questions()),
          entry("planSession", Academy.newSession(12)),
          entry("cancelSession", "{\"reason\":\"r\"}"),
          entry("enrol", Academy.newEnrolment("sam@x.org")));

  private MatrixBodies() {}

  static String of(Operation operation) {
    return BODIES.getOrDefault(operation.id(), operation.body().orElse("{}"));
  }
}
