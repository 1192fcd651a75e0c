package eu.vangnet.casework;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.HashMap;
import java.util.Map;

/** How people of the tests prepare to tell something of a case. */
public final class Telling {
  /** An organisation that is no tenant. */
  public static final String SCHOOL = "{\"organisation\":\"School West\"}";

  private Telling() {}

  /** Begins a preparation and gives its address. */
  public static String begun(Call caller, String file, String more) {
    return PrivacyOffice.made(
        caller.post(
            file + "/preparations",
            "{\"occasion\":\"letter\",\"recipient\":"
                + SCHOOL
                + ",\"purpose\":\"To agree.\",\"legalBasis\":\"pgaAct\""
                + more
                + "}"));
  }

  /** Takes a step with more properties than its words. */
  public static Answer take(Call caller, String preparation, String stage, String more) {
    return caller.post(
        preparation + "/steps",
        "{\"stage\":\"" + stage + "\",\"words\":\"Done with care.\"" + more + "}");
  }

  /** The properties that describe what would be told. */
  public static String describing(String... items) {
    return ",\"contradicting\":\"He comes to football.\",\"items\":["
        + String.join(",", items)
        + "]";
  }

  /** Something that would be told, with more properties. */
  public static String item(String what, String more) {
    return "{\"what\":\""
        + what
        + "\",\"itemClass\":\"fact\",\"source\":\"The mentor\",\"sourceConsents\":true"
        + more
        + "}";
  }

  /** Takes all steps of a preparation. */
  public static void all(Call caller, String preparation, String... items) {
    made(take(caller, preparation, "describe", describing(items)));
    made(take(caller, preparation, "consult", ",\"anonymously\":true"));
    made(take(caller, preparation, "talk", ",\"personInformed\":true"));
    made(take(caller, preparation, "weigh", ""));
    made(take(caller, preparation, "decide", ",\"outcome\":\"tell\",\"ground\":\"consent\""));
  }

  /** Concludes what the caller sees now. */
  public static Answer conclude(Call caller, String preparation) {
    String tag = caller.get(preparation).header("ETag").orElseThrow();
    return caller.ifMatch(tag).post(preparation + "/conclusion", "{}");
  }

  /** Begins to prepare what is told of a signal, to a recipient in JSON; gives the address. */
  public static String begunOfSignal(Call caller, String signal, String recipient) {
    return PrivacyOffice.made(
        caller.post(
            "/v1/signals/" + signal + "/preparations",
            "{\"occasion\":\"letter\",\"recipient\":"
                + recipient
                + ",\"purpose\":\"p\",\"legalBasis\":\"pgaAct\"}"));
  }

  /** Prepares and tells something of a signal; gives the address of the disclosure. */
  public static String ofSignal(Call caller, String signal, String recipient, String what) {
    String preparation = begunOfSignal(caller, signal, recipient);
    all(caller, preparation, item(what, ""));
    Answer told = conclude(caller, preparation);
    made(told);
    return told.json().getString("disclosureHref");
  }

  /** Makes a feedback sheet with these participants and items, and gives the answer. */
  public static Answer sheet(Call caller, String file, String participants, String items) {
    return sheetFor("Police unit West", caller, file, participants, items);
  }

  /** Makes a feedback sheet that an organisation is told. */
  public static Answer sheetFor(
      String told, Call caller, String file, String participants, String items) {
    return caller.post(
        file + "/sheets",
        "{\"participants\":["
            + participants
            + "],\"recipient\":{\"organisation\":\""
            + told
            + "\"},\"items\":["
            + items
            + "],\"purpose\":\"To know.\",\"legalBasis\":\"pgaAct\"}");
  }

  /** Records a demand, with more properties. */
  public static Answer demand(Call caller, String demanded, String more) {
    return caller.post(
        "/v1/demands",
        "{\"kind\":\"police\",\"authority\":\"Police unit West\",\"legalPower\":\"An order.\","
            + "\"demanded\":\""
            + demanded
            + "\""
            + more
            + "}");
  }

  /** Plants somebody in whatever prepares, agrees or answers what is told of a case. */
  public static void everything(Desk desk, String file, String name) {
    Call chair = desk.as(Role.CASECHAIR);
    String preparation = begun(chair, file, "");
    all(chair, preparation, item("The sentence of the preparation on " + name, ""));
    made(conclude(chair, preparation));
    made(
        sheet(
            chair,
            file,
            "{\"subject\":\"test-person\"}",
            "{\"what\":\"The sentence of the sheet on " + name + "\"}"));
    made(demand(chair, "The sentence of the demand on " + name, caseId(file)));
  }

  /** One of each for the matrix: what stands for the path parameters. */
  public static Map<String, String> oneOfEach(Desk desk, String file) {
    Call chair = desk.as(Role.CASECHAIR);
    Map<String, String> made = new HashMap<>();
    made.put("preparation", lastPart(begun(chair, file, "")));
    made.put(
        "sheet", sheet(chair, file, "{\"subject\":\"test-person\"}", "{\"what\":\"w\"}").madeId());
    made.put("demand", demand(chair, "All.", "").madeId());
    made.put("lifting", lifting(chair, file));
    made.put("emergency", emergency(desk));
    return made;
  }

  /** A secret note of the caller, and what lifts its secrecy. */
  public static String lifting(Call caller, String file) {
    String note =
        caller.post(file + "/notes", "{\"text\":\"t\",\"professionalSecret\":true}").madeId();
    return lift(caller, file, note).madeId();
  }

  /** Lifts the secrecy of a note for the school that {@link #begun} tells. */
  public static Answer lift(Call caller, String file, String note) {
    return liftFor(caller, file, note, "\"recipient\":\"The school\",\"addressee\":" + SCHOOL);
  }

  /** Lifts the secrecy of a note for whom these properties name. */
  public static Answer liftFor(Call caller, String file, String note, String recipient) {
    return caller.post(
        file + "/liftings",
        "{\"note\":\"" + note + "\",\"grounds\":\"He asked me.\"," + recipient + "}");
  }

  private static String emergency(Desk desk) {
    String file = restricted(desk, "Robin Rust");
    return open(desk.as(Role.CASEWORKER), file, "").madeId();
  }

  /** A case whose processing is restricted; its address. */
  public static String restricted(Desk desk, String name) {
    String file = "/v1/cases/" + desk.openCase("Left school.");
    Answer named =
        desk.as(Role.CASEWORKER)
            .ifMatch("*")
            .patch(file, "{\"person\":{\"name\":\"" + name + "\"}}");
    assertThat(named.status()).as(named.body()).isEqualTo(200);
    restrict(desk, name);
    return file;
  }

  /** Restricts all records about somebody. */
  public static void restrict(Desk desk, String name) {
    PrivacyOffice office = PrivacyOffice.of(desk);
    String request = office.identified("restriction", name);
    PrivacyOffice.made(
        office
            .officer()
            .post(request + "/restrictions", PrivacyOffice.records(office.matches(request))));
  }

  /** Breaks the glass. */
  public static Answer open(Call caller, String file, String more) {
    return caller.post(
        "/v1/emergencies",
        "{\"caseId\":\""
            + lastPart(file)
            + "\",\"reason\":\"He says that he wants to die tonight.\""
            + more
            + "}");
  }

  private static String caseId(String file) {
    return ",\"caseId\":\"" + lastPart(file) + "\"";
  }

  /** The id at the end of an address. */
  public static String lastPart(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static void made(Answer answer) {
    PrivacyOffice.made(answer);
  }
}
