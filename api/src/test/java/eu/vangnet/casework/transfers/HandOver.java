package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.util.Map;

/**
 * A Dutch municipality that hands a case over, and a tenant with another module that may take it.
 */
public record HandOver(Desk sender, TenantId receiver, String file) {
  /** All that may go. */
  public static final String ALL =
      "{\"person\":true,\"notes\":\"all\",\"decisions\":true,\"attachments\":true}";

  /** With a case of a person whose name is told, in the state of monitoring. */
  public static HandOver begun() {
    String file = Both.SENDER.openCase("Quarrels at school.");
    HandOver made = new HandOver(Both.SENDER, Both.RECEIVER, "/v1/cases/" + file);
    made.monitored();
    return made;
  }

  /** Between two tenants that nobody else uses. */
  static HandOver alone() {
    return elsewhere()
        .to(Product.started().tenant(TenantKind.MUNICIPALITY, Map.of("example", "1.0.0")));
  }

  /** The same at another sender. */
  static HandOver elsewhere() {
    Desk sender = Desk.dutch();
    HandOver made =
        new HandOver(sender, Both.RECEIVER, "/v1/cases/" + sender.openCase("Quarrels elsewhere."));
    made.monitored();
    return made;
  }

  /** Made once: each test brings a case of its own. */
  private static final class Both {
    private static final Desk SENDER = Desk.dutch();
    private static final TenantId RECEIVER =
        Product.started().tenant(TenantKind.MUNICIPALITY, Map.of("example", "1.0.0"));
  }

  private void monitored() {
    Answer named =
        chair()
            .ifMatch("*")
            .patch(
                file, "{\"person\":{\"name\":\"Sam Voorbeeld\",\"dateOfBirth\":\"2010-01-02\"}}");
    assertThat(named.status()).as(named.body()).isEqualTo(200);
    Answer told =
        chair()
            .post(
                file + "/notifications",
                "{\"role\":\"personOfConcern\",\"state\":\"told\",\"how\":\"In a talk.\"}");
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    Answer moved = chair().ifMatch("*").post(file + "/transitions", Desk.monitoring("p", "s"));
    assertThat(moved.status()).as(moved.body()).isEqualTo(201);
  }

  Call chair() {
    return sender.as(Role.CASECHAIR);
  }

  Call atReceiver() {
    Product product = Product.started();
    return product.as(product.token(receiver, Role.CASECHAIR)).purpose("caseWork");
  }

  String note(String text) {
    Answer added = chair().post(file + "/notes", "{\"text\":\"" + text + "\"}");
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return added.madeId();
  }

  JsonObject preview(String scope) {
    Answer shown =
        chair()
            .post(
                file + "/previews",
                "{\"scope\":" + scope + ",\"receiver\":\"" + receiver.value() + "\"}");
    assertThat(shown.status()).as(shown.body()).isEqualTo(200);
    return shown.json();
  }

  /** Asks for it with what a preview shows now. */
  Answer ask(String scope) {
    return ask(scope, preview(scope).getString("digest"));
  }

  Answer ask(String scope, String digest) {
    return chair().post(file + "/transfers", body(scope, digest));
  }

  /** With a further case of the same sender. */
  HandOver withCase(String facts) {
    HandOver made = new HandOver(sender, receiver, "/v1/cases/" + sender.openCase(facts));
    made.monitored();
    return made;
  }

  /** The same to another tenant. */
  public HandOver to(TenantId other) {
    return new HandOver(sender, other, file);
  }

  /** The address of a transfer at its sender. */
  public String requested(String scope) {
    Answer asked = ask(scope);
    // As patient as the contract asks of a client: the courier may hold what this needs.
    for (int repeated = 0; asked.status() == 503 && repeated < 30; repeated++) {
      Exchange.pause();
      asked = ask(scope);
    }
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    return asked.header("Location").orElseThrow();
  }

  String body(String scope, String digest) {
    return body(receiver.value(), scope, digest);
  }

  static String body(String to, String scope, String digest) {
    return "{\"receiver\":\""
        + to
        + "\",\"reason\":\"The family has moved.\",\"legalBasis\":\"pgaAct\",\"scope\":"
        + scope
        + ",\"preview\":\""
        + digest
        + "\","
        + Desk.decision("").substring(1);
  }

  /** The same transfer at its receiver, once it has come. */
  String received(String transfer) {
    String address = "/v1/transfers/" + transfer.substring(transfer.lastIndexOf('/') + 1);
    Exchange.await(atReceiver(), address, "received");
    return address;
  }

  Answer accept(String received) {
    return answer(received, "/acceptance", "{\"legalBasis\":\"publicTask\"}");
  }

  Answer reject(String received) {
    return answer(received, "/rejection", "{\"reason\":\"notCompetent\"}");
  }

  private Answer answer(String received, String how, String body) {
    String tag = atReceiver().get(received).header("ETag").orElseThrow();
    return atReceiver().ifMatch(tag).post(received + how, body);
  }
}
