package eu.vangnet.casework.casefile;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;

/** A case of the tests with what can be asked of it. */
record Folder(Desk desk, String path) {

  /** The case of a person of whom this is known, as properties of a signal. */
  static Folder of(Desk desk, String known) {
    Answer signal =
        desk.as(Role.CASEWORKER)
            .purpose("intake")
            .post("/v1/signals", "{\"facts\":\"f\",\"sector\":\"education\"," + known + "}");
    String id = PrivacyOffice.made(signal);
    String bare = id.substring(id.lastIndexOf('/') + 1);
    desk.weigh(bare);
    String made =
        PrivacyOffice.made(
            desk.as(Role.CASECHAIR)
                .post(
                    "/v1/cases",
                    "{\"signal\":\"" + bare + "\",\"legalBasis\":\"pgaAct\",\"summary\":\"s\"}"));
    return new Folder(desk, made);
  }

  String id() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  Call chair() {
    return desk.as(Role.CASECHAIR);
  }

  /** Makes something below the case; its address. */
  String made(String below, String body) {
    return PrivacyOffice.made(chair().post(path + below, body));
  }

  /** Names a person with these details; the identifier. */
  String person(String role, String details) {
    String made = made("/persons", "{\"role\":\"" + role + "\",\"details\":{" + details + "}}");
    return made.substring(made.lastIndexOf('/') + 1);
  }

  Answer monitor(String more) {
    return step(
        "transitions",
        "\"to\":\"monitoring\",\"proportionality\":\"p\",\"subsidiarity\":\"s\"" + more);
  }

  Answer close() {
    return step("closure", "\"reason\":\"goalsReached\"");
  }

  Answer step(String step, String more) {
    return chair().ifMatch(desk.tag(path)).post(path + '/' + step, Desk.decision(more));
  }

  Answer change(String patch) {
    return chair().ifMatch(desk.tag(path)).patch(path, patch);
  }
}
