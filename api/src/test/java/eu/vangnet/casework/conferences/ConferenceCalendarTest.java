package eu.vangnet.casework.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.Revocable;
import eu.vangnet.tenants.Revocations;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.TestIssuer;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Calendars tell when people meet, and only those who are asked what it is called. */
class ConferenceCalendarTest {
  private final ConferenceRoom room = ConferenceRoom.opened();
  private final String series = room.series();
  private final String conference = room.conference(series, 2);

  @Test
  void whoSitsThereSeesTitleAndPlaceAndAnOutsiderOnlyThatTheTimeIsTaken() {
    room.item(conference, "Xaverius", Optional.of(room.caseWith("Left school.")));

    String police = fetch(issue(room.partner("police-west"), ""));
    String outsider = fetch(issue(room.chair(), "\"organisation\":\"sports-club\""));

    assertThat(police).contains("SUMMARY:Table North", "LOCATION:Town hall", "DTSTART:");
    assertThat(outsider).contains("SUMMARY:Busy", "DTSTART:").doesNotContain("Table", "Town");
    String id = ConferenceRoom.lastPart(conference);
    for (String calendar : List.of(police, outsider)) {
      assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").contains("CLASS:CONFIDENTIAL");
      assertThat(calendar).doesNotContain("Xaverius", "Noor", id, "ATTENDEE", "DESCRIPTION");
    }
  }

  @Test
  void whoIsAskedOnceSeesThatOneAndIsBusyForTheRest() {
    String next = room.conference(series, 26);
    JsonObject issued = issue(room.chair(), "\"organisation\":\"school-1\"");
    room.chair().post(next + "/invitees", "{\"seat\":\"education\",\"organisation\":\"school-1\"}");

    String calendar = fetch(issued);

    assertThat(calendar.split("SUMMARY:Table North", -1)).hasSize(2);
    assertThat(calendar.split("SUMMARY:Busy", -1)).hasSize(2);
  }

  @Test
  void aCancelledConferenceIsShownAsThatToParticipantsAndToNobodyElse() {
    room.chair()
        .ifMatch(room.tag(conference))
        .post(conference + "/cancellation", "{\"reason\":\"The chair is ill.\"}");

    assertThat(fetch(issue(room.partner("police-west"), ""))).contains("STATUS:CANCELLED");
    assertThat(fetch(issue(room.chair(), "\"organisation\":\"sports-club\"")))
        .doesNotContain("VEVENT");
  }

  @Test
  void aWithdrawnCalendarOpensNothingWithTheNextRequest() {
    JsonObject issued = issue(room.chair(), "");
    fetch(issued);
    String address = issued.getString("href");

    assertThat(room.chair().ifMatch(room.tag(address)).delete(address).status()).isEqualTo(204);

    Answer refused = asked(issued);
    assertThat(refused.status()).as(refused.body()).isEqualTo(401);
    assertThat(refused.problem()).isEqualTo("capability-refused");
  }

  @Test
  void whoIsRevokedKeepsNoCalendarAlsoOnceTheRevocationIsOver() {
    JsonObject theirs = issue(person(Role.CASECHAIR, "left-the-service"), "");
    JsonObject others = issue(room.chair(), "");
    fetch(theirs);
    Call admin = person(Role.TENANTADMIN, "the-admin");

    Answer revoked =
        admin.post("/v1/revocations", "{\"kind\":\"subject\",\"name\":\"left-the-service\"}");

    assertThat(revoked.status()).as(revoked.body()).isEqualTo(201);
    assertThat(asked(theirs).problem()).isEqualTo("capability-refused");
    fetch(others);
    Answer lifted =
        admin
            .ifMatch(revoked.header("ETag").orElseThrow())
            .delete("/v1/revocations/" + revoked.madeId());
    assertThat(lifted.status()).as(lifted.body()).isEqualTo(204);
    assertThat(asked(theirs).problem()).isEqualTo("capability-refused");
    assertThat(room.chair().get(theirs.getString("href")).body()).contains("withdrawnAt");
  }

  @Test
  void aRevocationThatWithdrewNothingClosesACalendarTooWhileItHolds() {
    JsonObject theirs = issue(person(Role.CASECHAIR, "left-before"), "");
    TenantId tenant = room.desk().tenant();
    UUID revocation = UUID.randomUUID();
    Revocations revocations = Product.started().bean(Revocations.class);

    revocations.add(
        tenant,
        revocation,
        Revocable.subject(tenant, "left-before"),
        Product.started().clock().instant().plusSeconds(60));

    assertThat(asked(theirs).problem()).isEqualTo("capability-refused");
    revocations.lift(tenant, revocation);
    fetch(theirs);
  }

  private Call person(Role role, String subject) {
    TestIssuer issuer = Product.started().issuer();
    return Product.started()
        .as(issuer.sign(issuer.claims(room.desk().tenant(), role).subject(subject).build()))
        .purpose("caseWork");
  }

  @Test
  void whatOpensACalendarIsShownOnce() {
    Call caller = room.chair().with("Idempotency-Key", UUID.randomUUID().toString());

    JsonObject first = caller.post(series + "/calendars", "{}").json();
    JsonObject again = caller.post(series + "/calendars", "{}").json();

    assertThat(first).containsKey("capability");
    assertThat(again).doesNotContainKey("capability");
    assertThat(again.getString("id")).isEqualTo(first.getString("id"));
    assertThat(room.chair().get(series + "/calendars").body()).doesNotContain("vc1.");
  }

  @Test
  void aPartnerIssuesCalendarsForItselfOnlyAndOnlyWhereItSits() {
    Answer forOthers =
        room.partner("police-west")
            .post(series + "/calendars", "{\"organisation\":\"sports-club\"}");
    Answer outsider = room.partner("sports-club").post(series + "/calendars", "{}");

    assertThat(forOthers.status()).as(forOthers.body()).isEqualTo(400);
    assertThat(outsider.status()).as(outsider.body()).isEqualTo(404);
  }

  @Test
  void oneConferenceCanBeFetchedByWhoIsAskedToIt() {
    Answer one = room.partner("police-west").get(conference + "/calendar");

    assertThat(one.status()).as(one.body()).isEqualTo(200);
    assertThat(one.header("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(one.body()).contains("SUMMARY:Table North");
    assertThat(room.partner("sports-club").get(conference + "/calendar").status()).isEqualTo(404);
  }

  private JsonObject issue(Call caller, String body) {
    Answer answer = caller.post(series + "/calendars", "{" + body + "}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private String fetch(JsonObject issued) {
    Answer answer = asked(issued);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static Answer asked(JsonObject issued) {
    return Product.started()
        .call()
        .holding(issued.getString("capability"))
        .get(issued.getString("feedHref"));
  }
}
