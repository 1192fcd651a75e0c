package eu.vangnet.casework;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.util.Map;

/** A desk in a municipality of the tests that works by the Dutch module. */
public final class Desk {
  /** The seats that make the weighing team and the case conference quorate. */
  public static final String CORE =
      "[\"networkDirector\",\"municipality\",\"police\",\"publicProsecution\"]";

  /** That the table decided to tell others, which a disclosure may rest on. */
  public static final String SHARING = "\"sharing\":\"Who helps is told.\"";

  private final Product product = Product.started();
  private final TenantId tenant;

  private Desk(TenantId tenant) {
    this.tenant = tenant;
  }

  /** A desk in a new municipality. */
  public static Desk dutch() {
    return new Desk(
        Product.started().tenant(TenantKind.MUNICIPALITY, Map.of("country-nl", "1.0.0")));
  }

  /** Its tenant. */
  public TenantId tenant() {
    return tenant;
  }

  /** A call by somebody of the tenant with this role, for case work. */
  public Call as(Role role) {
    return product.as(product.token(tenant, role)).purpose("caseWork");
  }

  /** A call by somebody of a partner organisation. */
  public Call as(Role role, String organisation) {
    return product.as(product.token(tenant, organisation, role)).purpose("caseWork");
  }

  /** Records a signal and gives its id. */
  public String signal(String facts) {
    Answer answer =
        as(Role.CASEWORKER)
            .purpose("intake")
            .post(
                "/v1/signals", "{\"facts\":\"" + facts + "\",\"sector\":\"education\",\"age\":15}");
    if (answer.status() != 201) {
      throw new AssertionError(answer);
    }
    return answer.madeId();
  }

  /** Weighs a signal so that a case may follow. */
  public void weigh(String signal) {
    Answer found = as(Role.CASECHAIR).get("/v1/signals/" + signal);
    String tag = found.header("ETag").orElseThrow(() -> new AssertionError(found));
    Answer answer =
        as(Role.CASECHAIR)
            .ifMatch(tag)
            .post(
                "/v1/signals/" + signal + "/weighing",
                "{\"outcome\":\"personCentredApproach\",\"decidingBody\":\"weighingTeam\","
                    + "\"seatsPresent\":"
                    + CORE
                    + ",\"grounds\":\"Partners saw the same.\",\"proportionality\":\"Few take part.\","
                    + "\"subsidiarity\":\"Advice was tried.\",\"legalBasis\":\"pgaAct\"}");
    if (answer.status() != 201) {
      throw new AssertionError(answer);
    }
  }

  /** Opens a case and gives its id. */
  public String openCase(String facts) {
    String signal = signal(facts);
    weigh(signal);
    Answer answer =
        as(Role.CASECHAIR)
            .post(
                "/v1/cases",
                "{\"signal\":\"" + signal + "\",\"legalBasis\":\"pgaAct\",\"summary\":\"s\"}");
    if (answer.status() != 201) {
      throw new AssertionError(answer);
    }
    return answer.madeId();
  }

  /**
   * Lets an organisation hear these data categories while it holds this seat; gives the address.
   */
  public String agree(String organisation, String seat, String... categories) {
    return agree(Agreement.with(organisation).opening(seat, categories));
  }

  /** Drafts an agreement and has all its parties sign; gives its address. */
  public String agree(Agreement agreement) {
    Call officer = as(Role.PRIVACYOFFICER);
    Answer drafted = officer.post("/v1/agreements", agreement.json());
    if (drafted.status() != 201) {
      throw new AssertionError(drafted);
    }
    String address = drafted.header("Location").orElseThrow();
    Answer signed =
        officer
            .ifMatch(drafted.header("ETag").orElseThrow())
            .post(address + "/signature", agreement.signature());
    if (signed.status() != 201) {
      throw new AssertionError(signed);
    }
    return address;
  }

  /** Gives an organisation a seat at the table of a case; gives the address of the seat. */
  public String seat(String file, String seat, String organisation) {
    Answer given =
        as(Role.CASECHAIR)
            .post(
                "/v1/cases/" + file + "/seats",
                "{\"seat\":\"" + seat + "\",\"organisation\":\"" + organisation + "\"}");
    if (given.status() != 201) {
      throw new AssertionError(given);
    }
    return given.header("Location").orElseThrow();
  }

  /** Has the table take a step with a case and gives the id of that step. */
  public String decided(String file) {
    Call chair = as(Role.CASECHAIR);
    Answer moved = chair.ifMatch(tag(file)).post(file + "/transitions", monitoring("p", "s"));
    if (moved.status() != 201) {
      throw new AssertionError(moved);
    }
    return lastStep(file);
  }

  /** The id of the step that a case took last. */
  public String lastStep(String file) {
    return as(Role.CASECHAIR)
        .get(file + "/transitions")
        .json()
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("id");
  }

  /** The tag of what stands at an address. */
  public String tag(String address) {
    return as(Role.CASECHAIR).get(address).header("ETag").orElseThrow();
  }

  /** Gives an organisation a seat at the table of a case, where it hears what is ordinary. */
  public void partner(String file, String seat, String organisation) {
    agree(organisation, seat, "ordinary");
    seat(Telling.lastPart(file), seat, organisation);
  }

  /** A decision of the case conference to monitor, and to tell others of the case. */
  public static String monitoring(String proportionality, String subsidiarity) {
    return decision(
        "\"to\":\"monitoring\",\"proportionality\":\"%s\",\"subsidiarity\":\"%s\",%s"
            .formatted(proportionality, subsidiarity, SHARING));
  }

  /** A decision of the case conference, with more properties. */
  public static String decision(String more) {
    return "{\"decidingBody\":\"conferenceTable\",\"seatsPresent\":"
        + CORE
        + ",\"grounds\":\"Decided together.\""
        + (more.isEmpty() ? "" : "," + more)
        + "}";
  }
}
