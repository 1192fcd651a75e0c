package eu.vangnet.proofs;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.Walk;
import eu.vangnet.batch.moving.SecondInstallation;
import eu.vangnet.security.Role;
import eu.vangnet.tenancy.TownHall;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Academy;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A tenant that is exported and imported into a second, empty installation answers the same. */
@Tag("proof")
class MovedTenantProof {
  private static final Product PRODUCT = Product.started();

  /** Reading operations that must differ, or that say nothing of this tenant's data. */
  static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          entry("listRevocations", "what is revoked counts where it was revoked"),
          entry("readRevocation", "what is revoked counts where it was revoked"),
          entry("listReports", "reports stand beside the tenants and stay where they were made"),
          entry("readReport", "reports stand beside the tenants and stay where they were made"),
          entry("verifyJournal", "the old journal is checked in the export"),
          entry("readSignalReceipt", "its capabilities are made anew whenever it is read"),
          entry("readAttachmentContent", "is read by a link that works once; compared by two"),
          entry("readKeys", "the keys are new"),
          entry("listAccesses", "accesses stand in the journal"),
          entry("listTenants", "says when the tenant was made here"),
          entry("readTenant", "says when the tenant was made here"),
          entry("readSelf", "says when the tenant was made here; compared but for that"),
          entry("listJournal", "the new journal begins with the import and the old one's head"),
          entry("readJournalEntry", "entries of the old installation are evidence in the export"),
          entry("listResolutions", "decisions were carried out in the old installation"),
          entry("readResolution", "decisions were carried out in the old installation"),
          entry("fetchExport", "can be done once"),
          entry("listJobs", "jobs were done in the old installation"),
          entry("readJob", "jobs were done in the old installation"),
          entry("listJobItems", "jobs were done in the old installation"),
          entry("readJobEvents", "jobs were done in the old installation"));

  /** Of the operator and the programme, or of what this tenant has not. */
  private static final Set<String> OF_OTHERS =
      Set.of("listTenantSettings", "readTenantSetting", "listProcessings", "readBundle");

  @Test
  void itAnswersTheSameAfterTheMove() {
    TenantId tenant = Walk.filledTenant();
    TownHall hall = TownHall.of(tenant);
    byte[] file = hall.fetch(hall.export());
    String token = PRODUCT.token(tenant, Role.values());
    Walk before = new Walk(PRODUCT.as(token), OTHERWISE.keySet());
    assertThat(before.missed()).isSubsetOf(OF_OTHERS);
    try (SecondInstallation second = SecondInstallation.believing(PRODUCT.issuer())) {
      Path export = second.file("tenant.vangnet-export", file);
      Path key = second.file("private.key", hall.key().getBytes(StandardCharsets.UTF_8));
      assertThat(second.imports(export, key)).as(second.said()).isZero();
      assertThat(second.imports(export, key)).as("a second time").isEqualTo(1);
      assertThat(second.said()).contains("There is a tenant " + tenant + " here already.");
      Call there = second.serve().as(token);
      SoftAssertions all = new SoftAssertions();
      before.answers().forEach((address, answer) -> same(all, address, answer, there));
      all.assertAll();
      assertThat(self(Walk.read(there, "/v1/me")))
          .isEqualTo(self(Walk.read(PRODUCT.as(token), "/v1/me")));
      assertThat(journalBegins(there)).isTrue();
      MovedAttachments attachments = new MovedAttachments(before);
      attachments.assertSame(PRODUCT.as(token), there);
      works(there, tenant, before);
      System.out.println(
          "PROOF movedtenant: "
              + before.answers().size()
              + " addresses answer the same after the move, and the content of attachments: "
              + attachments.count());
    }
  }

  /**
   * Equal bodies and tags: a client that has one of them has the other. Only what the old journal
   * vouched for is shown as not proven by the new one.
   */
  private static void same(SoftAssertions all, String address, Answer before, Call there) {
    Answer after = Walk.read(there, address);
    all.assertThat(after.status()).as(address).isEqualTo(before.status());
    if (before.status() == 200) {
      all.assertThat(Walk.comparable(after)).as(address).isEqualTo(Walk.comparable(before));
      if (after.body().equals(before.body())) {
        all.assertThat(after.header("ETag")).as(address).isEqualTo(before.header("ETag"));
      }
    }
  }

  private static JsonObject self(Answer answer) {
    JsonObject tenant =
        Json.createObjectBuilder(answer.json().getJsonObject("tenant")).remove("createdAt").build();
    return Json.createObjectBuilder(answer.json()).add("tenant", tenant).build();
  }

  /** An entry names the hash of the old journal's head. */
  private static boolean journalBegins(Call there) {
    Answer journal =
        there.purpose("oversight").get("/v1/journal?filter=objectType:eq:journal&pageSize=1");
    JsonObject first = journal.json().getJsonArray("items").getJsonObject(0);
    return first.getString("actor").equals("import")
        && first.getString("objectId").matches("[0-9a-f]{64}");
  }

  /** What follows from the tenant's key was made anew: the same person is recognised. */
  private static void works(Call there, TenantId tenant, Walk before) {
    String session =
        before.answers().keySet().stream()
            .filter(address -> address.matches("/v1/sessions/[^/]+"))
            .findFirst()
            .orElseThrow();
    Answer again =
        there.purpose("training").post(session + "/enrolments", Academy.newEnrolment("sam@x.org"));
    assertThat(again.status()).as(again.body()).isEqualTo(409);
    Answer fresh =
        there
            .purpose("intake")
            .post("/v1/signals", "{\"facts\":\"New there.\",\"sector\":\"education\",\"age\":15}");
    assertThat(fresh.status()).as(fresh.body()).isEqualTo(201);
    assertThat(there.get("/v1/me").json().getJsonObject("tenant").getString("id"))
        .isEqualTo(tenant.value());
  }
}
