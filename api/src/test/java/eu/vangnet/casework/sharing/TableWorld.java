package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.spi.DataCategory;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A tenant with an organisation for each standing of an agreement and a case for each standing of
 * seat, consent, briefing and restriction, and with items of all sorts on each. Made now; asked two
 * hours later, when some of it is over.
 */
final class TableWorld {
  /** How long after it was made it is asked. */
  static final Duration LATER = Duration.ofHours(2);

  private final Desk desk = Desk.dutch();
  private final Map<Setting, String> cases = new EnumMap<>(Setting.class);
  private final Map<Setting, List<PlacedItem>> items = new EnumMap<>(Setting.class);
  private int made;

  TableWorld() {
    Map<Partner, String> agreements = new EnumMap<>(Partner.class);
    for (Partner partner : Partner.values()) {
      if (partner == Partner.DRAFT) {
        Answer draft =
            desk.as(Role.PRIVACYOFFICER)
                .post("/v1/agreements", partner.agreement().orElseThrow().json());
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
      } else {
        partner.agreement().ifPresent(one -> agreements.put(partner, desk.agree(one)));
      }
    }
    for (Setting setting : Setting.values()) {
      open(setting);
      fill(setting);
    }
    end(agreements.get(Partner.ENDED));
    restrict(cases.get(Setting.RESTRICTED));
  }

  Desk desk() {
    return desk;
  }

  /** The address of a case. */
  String address(Setting setting) {
    return "/v1/cases/" + cases.get(setting);
  }

  List<PlacedItem> items(Setting setting) {
    return items.get(setting);
  }

  Call as(Asker asker) {
    return asker
        .partner()
        .map(partner -> desk.as(asker.role(), partner.organisation()))
        .orElseGet(() -> desk.as(asker.role()))
        .purpose(asker.purpose());
  }

  private void open(Setting setting) {
    String file = desk.openCase("Facts of " + setting);
    cases.put(setting, file);
    items.put(setting, new ArrayList<>());
    String path = "/v1/cases/" + file;
    Call chair = desk.as(Role.CASECHAIR);
    Answer named =
        chair
            .ifMatch("*")
            .patch(
                path,
                "{\"person\":{\"name\":\"Person of "
                    + setting
                    + "\"},\"concerns\":[\"islamist\"]}");
    assertThat(named.status()).as(named.body()).isEqualTo(200);
    desk.decided(path);
    for (Partner partner : Partner.values()) {
      if (setting.seated()) {
        desk.seat(file, setting.seat(), partner.organisation());
      }
      if (setting.briefing()) {
        String body = "{\"organisation\":\"" + partner.organisation() + "\"}";
        made(chair.post(path + "/briefings", body));
      }
    }
    if (setting.consent()) {
      made(chair.post(path + "/permissions", "{\"giver\":\"personOfConcern\"}"));
    }
  }

  private void fill(Setting setting) {
    boolean few = setting == Setting.WITHOUT_SEATS || setting == Setting.RESTRICTED;
    bring(setting, Optional.empty(), few ? 4 : 1);
    if (setting.seated()) {
      for (Partner partner : Partner.values()) {
        boolean conditions = !partner.hasConditions() || (setting.consent() && setting.briefing());
        if (partner.bringsItems() && conditions) {
          bring(setting, Optional.of(partner.organisation()), partner == Partner.SHARER ? 1 : 7);
        }
      }
    }
  }

  /** Items of all sorts; of many callers only each so many. */
  private void bring(Setting setting, Optional<String> bringer, int each) {
    int number = 0;
    for (DataCategory category : DataCategory.values()) {
      for (PlacedItem.Ending ending : PlacedItem.Ending.values()) {
        for (boolean secret : new boolean[] {false, true}) {
          if (number++ % each == 0) {
            items.get(setting).add(bring(setting, bringer, secret, ending, category));
          }
        }
      }
    }
  }

  private PlacedItem bring(
      Setting setting,
      Optional<String> bringer,
      boolean secret,
      PlacedItem.Ending ending,
      DataCategory category) {
    Instant now = Product.started().clock().instant();
    Optional<Instant> until =
        ending.of(now.plus(Duration.ofHours(1)), now.plus(Duration.ofDays(30)));
    Call call =
        bringer
            .map(organisation -> desk.as(Role.PARTNER, organisation))
            .orElseGet(() -> desk.as(Role.CASEWORKER));
    Answer answer =
        made++ % 3 == 0
            ? attach(call, address(setting), secret, until, category)
            : note(call, address(setting), secret, until, category);
    made(answer);
    return new PlacedItem(
        answer.header("Location").orElseThrow(),
        answer.header("ETag").orElseThrow(),
        bringer,
        secret,
        ending == PlacedItem.Ending.SOON,
        category);
  }

  private static Answer note(
      Call call, String path, boolean secret, Optional<Instant> until, DataCategory category) {
    return call.post(
        path + "/notes",
        "{\"text\":\"Words.\",\"dataCategory\":\""
            + category.code()
            + "\",\"professionalSecret\":"
            + secret
            + until.map(end -> ",\"sharedUntil\":\"" + end + '"').orElse("")
            + "}");
  }

  private static Answer attach(
      Call call, String path, boolean secret, Optional<Instant> until, DataCategory category) {
    return call.with("Idempotency-Key", UUID.randomUUID().toString())
        .with("File-Name", "letter.txt")
        .with("Content-Type", "text/plain")
        .send(
            "POST",
            path
                + "/attachments?dataCategory="
                + category.code()
                + "&secrecy="
                + (secret ? "professional" : "none")
                + until.map(end -> "&sharedUntil=" + end).orElse(""),
            BodyPublishers.ofString("words"));
  }

  private void end(String agreement) {
    Call officer = desk.as(Role.PRIVACYOFFICER);
    String tag = officer.get(agreement).header("ETag").orElseThrow();
    made(officer.ifMatch(tag).post(agreement + "/ending", "{\"reason\":\"It was tried.\"}"));
  }

  private void restrict(String file) {
    PrivacyOffice office = PrivacyOffice.of(desk);
    String request = office.identified("restriction", "Person of RESTRICTED");
    made(
        office
            .officer()
            .post(
                request + "/restrictions",
                "{\"records\":[{\"kind\":\"case\",\"id\":\"" + file + "\"}]}"));
  }

  private static void made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }
}
