package eu.vangnet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Agreement;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A desk in any country that works by the module of its country. */
final class CountryDesk {
  private static final Product PRODUCT = Product.started();

  /** Of all tenants of the tests: days are counted there. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final TenantId tenant;

  private CountryDesk(TenantId tenant) {
    this.tenant = tenant;
  }

  /** Two persons close a case there, as everywhere where nobody says otherwise. */
  static CountryDesk in(String country, String nuts, TenantKind kind) {
    TenantId tenant = PRODUCT.tenantIn(country, nuts, kind);
    PRODUCT.bean(Tenants.class).removeSetting(tenant, Setting.CLOSING_PERSONS.code());
    return new CountryDesk(tenant);
  }

  Call as(Role role) {
    return PRODUCT.as(PRODUCT.token(tenant, role)).purpose("caseWork");
  }

  /** Somebody else of the tenant than {@link #as}. */
  Call second(Role role) {
    return PRODUCT
        .as(PRODUCT.issuer().sign(PRODUCT.issuer().claims(tenant, role).subject("second").build()))
        .purpose("caseWork");
  }

  Call partner(String organisation) {
    return PRODUCT.as(PRODUCT.token(tenant, organisation, Role.PARTNER)).purpose("caseWork");
  }

  /** Records a signal; gives its address. */
  String signal(String body) {
    Answer made = as(Role.CASEWORKER).purpose("intake").post("/v1/signals", body);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return "/v1/signals/" + made.madeId();
  }

  /** Tries to weigh a signal. */
  Answer weigh(String signal, String body) {
    return as(Role.CASECHAIR).ifMatch(tag(signal)).post(signal + "/weighing", body);
  }

  /** Opens a case from a weighed signal; gives its address. */
  String open(String signal, String legalBasis) {
    Answer made =
        as(Role.CASECHAIR)
            .post(
                "/v1/cases",
                "{\"signal\":\"%s\",\"legalBasis\":\"%s\",\"summary\":\"Support was agreed.\"}"
                    .formatted(signal.substring(signal.lastIndexOf('/') + 1), legalBasis));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return "/v1/cases/" + made.madeId();
  }

  /** Tries a step: transitions, closure or reopening. */
  Answer step(String file, String kind, Decided decision) {
    return as(Role.CASECHAIR).ifMatch(tag(file)).post(file + '/' + kind, decision.json());
  }

  /** Goes on to another state. */
  void moves(String file, Decided decision) {
    taken(step(file, "transitions", decision));
  }

  /** Ends, for a reason: one proposes it, and another agrees. */
  void closes(String file, Decided decision, String reason) {
    String proposal =
        made(as(Role.CASEWORKER).post(file + "/proposals", decision.with("reason", reason).json()));
    Answer alone = as(Role.CASECHAIR).ifMatch("*").post(proposal + "/approval", "");
    assertThat(alone.status()).as("by the same person").isEqualTo(403);
    Answer closed = second(Role.CASECHAIR).ifMatch("*").post(proposal + "/approval", "");
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
  }

  /** Takes up again what has ended; after-care begins like this too. */
  void takesUpAgain(String file, Decided decision) {
    taken(step(file, "reopening", decision));
  }

  /** The address of what was made. */
  static String made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location").orElseThrow();
  }

  private static void taken(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  /** The reason why a step is refused. */
  String refusal(Answer answer) {
    assertThat(answer.problem()).as(answer.body()).isEqualTo("transition-refused");
    String detail = answer.json().getString("detail");
    return detail.substring(0, detail.indexOf(':'));
  }

  String note(String file, String text) {
    Answer made = as(Role.CASEWORKER).post(file + "/notes", "{\"text\":\"" + text + "\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.madeId();
  }

  /** Lets an organisation hear what is ordinary while it holds this seat. */
  void agree(String organisation, String seat, String legalBasis) {
    Agreement agreement = Agreement.with(organisation).opening(seat, "ordinary");
    String drafted =
        made(
            as(Role.PRIVACYOFFICER)
                .post("/v1/agreements", agreement.json().replace("pgaAct", legalBasis)));
    made(as(Role.PRIVACYOFFICER).ifMatch("*").post(drafted + "/signature", agreement.signature()));
  }

  void seat(String file, String seat, String organisation) {
    Answer made =
        as(Role.CASECHAIR)
            .post(
                file + "/seats",
                "{\"seat\":\"%s\",\"organisation\":\"%s\"}".formatted(seat, organisation));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
  }

  String state(String file) {
    return read(file).getString("state");
  }

  String phase(String file) {
    return read(file).getString("phase");
  }

  /** On which day a timer is due, as the case shows it now. */
  LocalDate due(String file, String timer) {
    return read(file).getJsonArray("timers").getValuesAs(JsonObject.class).stream()
        .filter(shown -> shown.getString("code").equals(timer))
        .map(shown -> LocalDate.parse(shown.getString("dueDate")))
        .findFirst()
        .orElseThrow();
  }

  /** The states that the case went through, the one that it was opened in first. */
  List<String> way(String file) {
    return as(Role.CASEWORKER)
        .get(file + "/transitions")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(step -> step.getString("to"))
        .toList()
        .reversed();
  }

  JsonObject read(String path) {
    Answer answer = as(Role.CASEWORKER).get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  /** One form of the country's module. */
  JsonObject form(String module, String form) {
    return read("/v1/modules/" + module + "/forms")
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(shown -> shown.getString("id").equals(form))
        .findFirst()
        .orElseThrow();
  }

  static LocalDate today() {
    return now().toLocalDate();
  }

  static LocalDateTime now() {
    return LocalDateTime.ofInstant(PRODUCT.clock().instant(), ZONE).truncatedTo(ChronoUnit.MINUTES);
  }

  /** What happens so many days later. */
  static void daysLater(int days, Runnable work) {
    PRODUCT.clock().ahead(Duration.ofDays(days), work);
  }

  String tag(String address) {
    return as(Role.CASECHAIR).get(address).header("ETag").orElseThrow();
  }
}
