package eu.vangnet.traps;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.SameAnswer;
import eu.vangnet.casework.Desk;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Inside;
import eu.vangnet.testing.Product;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looking up, searching, counting, paging, and what must be unique. */
@Tag("database")
class LookupTrapsTest {
  private static final Product PRODUCT = Product.started();
  private static final Desk OWNER = Desk.dutch();
  private static final Desk OTHER = Desk.dutch();
  private static final TenantId EMPTY = Desk.dutch().tenant();
  private static final Door SOUND = Door.sound();
  private static final Door BROKEN = Door.forgetting(OWNER.tenant());
  private static String signal;
  private static String file;

  @BeforeAll
  static void rowsOfTheOwner() {
    file = "/v1/cases/" + OWNER.openCase("Owned.");
    signal = "/v1/signals/" + OWNER.signal("Owned too.");
  }

  @Test
  @DisplayName("trap 1: an id of another tenant answers like one that nobody has")
  void lookUpById() {
    Bite.check(
        SOUND,
        BROKEN,
        door -> {
          Call caller =
              door.as(OTHER.tenant(), Role.CASEWORKER, Role.CASECHAIR).purpose("caseWork");
          for (String owned : new String[] {signal, file, file + "/notes"}) {
            Answer answer = caller.get(owned);
            assertThat(answer.status()).as(owned).isEqualTo(404);
            SameAnswer.check(
                answer, caller.get(owned.replaceFirst("[0-9a-f-]{36}", "" + UUID.randomUUID())));
          }
        });
  }

  @Test
  @DisplayName("trap 2: what was read for one tenant a moment ago is not served to another")
  void whatWasReadJustNow() {
    Bite.check(
        SOUND,
        BROKEN,
        door -> {
          for (int time = 0; time < 3; time++) {
            assertThat(OWNER.as(Role.CASEWORKER).get(signal).status()).isEqualTo(200);
            Call other = door.as(OTHER.tenant(), Role.CASEWORKER).purpose("caseWork");
            assertThat(other.get(signal).status()).isEqualTo(404);
          }
        });
  }

  @Test
  @DisplayName("trap 3: every filter and every order looks into the own tenant only")
  void secondarySearch() {
    Bite.check(
        SOUND,
        BROKEN,
        door -> {
          Call caller = door.as(EMPTY, Role.CASEWORKER, Role.CASECHAIR).purpose("caseWork");
          for (String search :
              new String[] {
                "/v1/signals?filter=sector:eq:education",
                "/v1/signals?filter=status:in:received%7Cweighed&sort=-receivedAt",
                "/v1/signals?filter=recordedAt:gt:2020-01-01T00:00:00Z",
                "/v1/cases?filter=phase:ne:closed",
                "/v1/cases?sort=-openedAt"
              }) {
            Answer answer = caller.get(search);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.json().getJsonArray("items")).as(search).isEmpty();
          }
        });
  }

  @Test
  @DisplayName("trap 4: counts count the own tenant only")
  void counts() {
    Bite.check(
        SOUND,
        BROKEN,
        door -> {
          Call caller = door.as(EMPTY, Role.CASEWORKER).purpose("reporting");
          for (String dimension : new String[] {"sector", "age", "sex"}) {
            Answer figures = caller.get("/v1/figures?dimension=" + dimension);
            assertThat(figures.status()).as(figures.body()).isEqualTo(200);
            assertThat(figures.json().getInt("total")).isZero();
          }
        });
  }

  @Test
  @DisplayName("trap 5: a continuation token is refused in another tenant")
  void continuationToken() {
    Call owner = OWNER.as(Role.CASEWORKER);
    String next = owner.get("/v1/signals?pageSize=1").json().getString("next");
    assertThat(owner.get(next).status()).isEqualTo(200);
    Bite.check(
        SOUND,
        BROKEN,
        door -> {
          Answer answer = door.as(OTHER.tenant(), Role.CASEWORKER).purpose("caseWork").get(next);
          assertThat(answer.status()).isEqualTo(400);
          assertThat(answer.problem()).isEqualTo("invalid-cursor");
        });
  }

  @Test
  @DisplayName("trap 5: a cursor that is not sealed for its tenant would be taken anywhere")
  void cursorWithoutTenant() {
    Cursors cursors = PRODUCT.bean(Cursors.class);
    Bite.check(
        new Codec() {
          @Override
          public String encode(String place) {
            return cursors.encode(place, "query");
          }

          @Override
          public String decode(String cursor) {
            return cursors.decode(cursor, "query");
          }
        },
        new PlainCodec(),
        codec -> {
          String cursor = inTenant(OWNER.tenant(), () -> codec.encode("place"));
          assertThat(inTenant(OWNER.tenant(), () -> codec.decode(cursor))).isEqualTo("place");
          assertThat(refuses(() -> inTenant(OTHER.tenant(), () -> codec.decode(cursor)))).isTrue();
        });
  }

  @Test
  @DisplayName("trap 6: what must be unique is unique within a tenant")
  void unique() {
    String body =
        "{\"facts\":\"f\",\"source\":{\"system\":\"school\",\"reference\":\"%s\"}}"
            .formatted(UUID.randomUUID());
    Answer first = record(OWNER.as(Role.CASEWORKER), UUID.randomUUID(), body);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    Bite.check(
        SOUND,
        BROKEN,
        door ->
            assertThat(
                    record(door.as(OTHER.tenant(), Role.CASEWORKER), UUID.randomUUID(), body)
                        .status())
                .isEqualTo(201));
  }

  @Test
  @DisplayName("trap 6: the key of a creating request belongs to a tenant")
  void uniqueKeys() {
    UUID key = UUID.randomUUID();
    String made = record(OWNER.as(Role.CASEWORKER), key, "{\"facts\":\"f\"}").madeId();
    Bite.check(
        SOUND,
        BROKEN,
        door -> {
          Answer own = record(door.as(OTHER.tenant(), Role.CASEWORKER), key, "{\"facts\":\"f\"}");
          assertThat(own.status()).isEqualTo(201);
          assertThat(own.madeId()).isNotEqualTo(made);
          assertThat(own.header("Idempotency-Replayed")).isEmpty();
        });
  }

  private static Answer record(Call call, UUID key, String body) {
    return call.purpose("intake").with("Idempotency-Key", "" + key).post("/v1/signals", body);
  }

  private interface Codec {
    String encode(String place);

    String decode(String cursor);
  }

  /** Broken: opaque to look at, and worth the same everywhere. */
  private static final class PlainCodec implements Codec {
    @Override
    public String encode(String place) {
      return Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String decode(String cursor) {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
  }

  private static boolean refuses(Runnable work) {
    try {
      work.run();
      return false;
    } catch (ProblemException refused) {
      return true;
    }
  }

  private static String inTenant(TenantId tenant, Supplier<String> work) {
    return Inside.request(tenant, Set.of(), work);
  }
}
