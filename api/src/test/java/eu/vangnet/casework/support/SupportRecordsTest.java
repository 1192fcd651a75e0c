package eu.vangnet.casework.support;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What was written on support belongs to the case: the person gets it, and it goes with the case.
 */
class SupportRecordsTest {
  private final Team team = new Team();
  private final PrivacyOffice office = PrivacyOffice.of(team.desk());
  private final Call worker = team.worker("c.werker");

  @Test
  @Tag("database")
  void aPersonGetsThePlanAndTheMentoringAndBothGoWithTheCase() {
    String path = team.openCase();
    String plan =
        path
            + "/plans/"
            + Team.made(worker.post(path + "/plans", "{\"summary\":\"Back to school.\"}")).madeId();
    assertThat(
            worker.ifMatch(team.tag(plan)).patch(plan, "{\"summary\":\"Back to work.\"}").status())
        .isEqualTo(200);
    String mentoring = team.agreed(path, team.mentor("Ilse Mentor", "m-1", ""));
    Team.made(
        worker.post(
            mentoring + "/sessions",
            "{\"heldOn\":\"" + Team.today() + "\",\"outcome\":\"Went fishing.\"}"));
    String records =
        "{\"records\":[{\"kind\":\"case\",\"id\":\""
            + Team.id(path)
            + "\"}],\"reason\":\"No name.\"}";

    Answer bundle = office.officer().post(office.identified("access", "Sam") + "/bundles", records);
    assertThat(office.officer().get("/v1/bundles/" + bundle.madeId()).body())
        .contains("Back to work.", "To talk again.", "Went fishing.");

    assertThat(rows("SupportRecord") + rows("Mentoring")).isEqualTo(3);
    Answer erased =
        office.officer().post(office.identified("erasure", "Sam") + "/erasures", records);
    assertThat(erased.status()).as(erased.body()).isEqualTo(201);
    assertThat(rows("SupportRecord") + rows("Mentoring")).isZero();
    assertThat(
            count("select count(o) from RecordChange o where o.objectId = '" + Team.id(plan) + "'"))
        .isZero();
  }

  @Test
  void aMentorIsFoundByNameGetsTheOwnRecordAndCanBeErased() {
    String mentor = team.mentor("Ilse Mentor", "m-1", ",\"contact\":\"06 00000000\"");
    String request = office.identified("access", "Ilse Mentor");
    assertThat(office.matches(request)).anyMatch(found -> found.getString("kind").equals("mentor"));
    String records = "{\"records\":[{\"kind\":\"mentor\",\"id\":\"" + Team.id(mentor) + "\"}]}";

    Answer bundle = office.officer().post(request + "/bundles", records);
    assertThat(office.officer().get("/v1/bundles/" + bundle.madeId()).body())
        .contains("Ilse Mentor", "06 00000000");

    Team.made(
        office.officer().post(office.identified("erasure", "Ilse Mentor") + "/erasures", records));
    assertThat(team.chair("v.zitter").get(mentor).status()).isEqualTo(404);
    assertThat(rows("Mentor")).isZero();
  }

  private long rows(String entity) {
    return count("select count(o) from " + entity + " o");
  }

  private long count(String query) {
    return TenantContext.<Long, RuntimeException>call(
        team.desk().tenant(),
        () ->
            Product.started()
                .bean(TenantDatabase.class)
                .read(em -> em.createQuery(query, Long.class).getSingleResult()));
  }
}
