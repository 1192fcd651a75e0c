package eu.vangnet.privacy.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an activity as its readers see it. */
@Schema(description = "A processing activity as the register says it, in one version")
public record ActivityView(
    @Schema(description = "Identifier of this version", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of this version; it goes on meaning the same",
            example = "/v1/activities/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/activities/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Module and activity; the same in all versions",
            example = "country-nl.weighing",
            maxLength = 90,
            pattern = "^[a-z][a-z0-9-]{0,39}\\.[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "Number of the version",
            format = "int32",
            minimum = "1",
            maximum = "1000000",
            example = "1",
            required = true)
        int number,
    @Schema(
            description = "When this version was first seen",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant since,
    @Schema(description = "Whether it is the present version", example = "true", required = true)
        boolean current,
    @Schema(
            description = "What it is called",
            example = "Weighing of reports",
            maxLength = 4000,
            required = true)
        String name,
    @Schema(
            description = "What it is for",
            example = "To judge whether a report of a worry needs an answer.",
            maxLength = 4000,
            required = true)
        String purpose,
    @Schema(
            description = "The controller",
            example = "Gemeente Duinstad",
            maxLength = 200,
            required = true)
        String controller,
    @Schema(
            description = "What the tenant says of the parties and their contact points",
            example = "Data protection officer: fg@duinstad.example.org",
            maxLength = 10000)
        Optional<String> contact,
    @Schema(
            description = "Code of the legal basis; tenantStates where only the tenant can say it",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalBasis,
    @Schema(
            description = "The legal basis as lawyers cite it",
            example = "Act on the person-centred approach",
            maxLength = 4000)
        Optional<String> citation,
    @Schema(
            description = "Whether a lawyer has confirmed the legal basis",
            example = "false",
            required = true)
        boolean verified,
    @Schema(
            description = "Whose data",
            example = "[\"personOfConcern\"]",
            maxItems = 20,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        List<String> subjects,
    @Schema(
            description = "Sorts of data",
            example = "[\"ordinary\",\"special\"]",
            maxItems = 20,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        List<String> dataCategories,
    @Schema(
            description = "In which records",
            example = "[\"signal\"]",
            maxItems = 20,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        List<String> recordTypes,
    @Schema(description = "Who takes part or is told", maxItems = 50, required = true)
        List<PartyLine> parties,
    @Schema(description = "How long the records are kept", maxItems = 20, required = true)
        List<KeptLine> retention,
    @Schema(
            description = "What the tenant says of places and transfers",
            example = "Data stay in the Netherlands.",
            maxLength = 10000)
        Optional<String> transfers,
    @Schema(
            description = "off, offered or required; more may come",
            example = "offered",
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        String logging,
    @Schema(
            description = "Whether the persons concerned must not learn of the log lines",
            example = "false",
            required = true)
        boolean confidential,
    @Schema(
            description = "How the data are protected",
            example = "Sealed with a key of the tenant.",
            maxLength = 2000,
            required = true)
        String security) {

  private static final String SECURITY =
      "Each tenant has a database schema, a database account and keys of its own. What is said about"
          + " persons is sealed with the tenant's key. Each call states a purpose, is decided at one"
          + " place and stands in a journal that cannot be changed.";

  /** A party in its role. */
  @Schema(name = "ActivityParty", description = "Who takes part, in which role")
  public record PartyLine(
      @Schema(
              description = "Code of the party",
              example = "police",
              maxLength = 40,
              pattern = "^[a-z][A-Za-z0-9]{0,39}$",
              required = true)
          String code,
      @Schema(
              description = "Name of the party",
              example = "Police",
              maxLength = 4000,
              required = true)
          String name,
      @Schema(
              description = "controller, jointController, processor or recipient; more may come",
              example = "jointController",
              maxLength = 20,
              pattern = "^[a-z][A-Za-z0-9]{0,19}$",
              required = true)
          String role) {}

  /** How long a sort of record is kept. */
  @Schema(name = "ActivityRetention", description = "How long a sort of record is kept")
  public record KeptLine(
      @Schema(
              description = "The sort of record",
              example = "signal",
              maxLength = 40,
              pattern = "^[a-z][A-Za-z0-9]{0,39}$",
              required = true)
          String recordType,
      @Schema(
              description = "The period; absent where none applies",
              example = "P3Y",
              maxLength = 40,
              pattern = "^P[0-9YMD]{2,20}$")
          Optional<String> period,
      @Schema(
              description = "What starts the clock",
              example = "signalWeighed",
              maxLength = 40,
              pattern = "^[a-z][A-Za-z0-9]{0,39}$")
          Optional<String> trigger,
      @Schema(
              description = "inForce, periodMissing, kept or handedOver; more may come",
              example = "inForce",
              maxLength = 20,
              pattern = "^[a-z][A-Za-z0-9]{0,19}$",
              required = true)
          String standing) {}

  /** The version with its texts in that language, or in English. */
  public static ActivityView of(Register.Entry entry, String language) {
    ActivityContent content = entry.content();
    return new ActivityView(
        entry.id().toString(),
        "/v1/activities/" + entry.id(),
        content.code(),
        entry.number(),
        entry.since(),
        entry.current(),
        Wording.in(content.name(), language),
        Wording.in(content.purpose(), language),
        content.controller(),
        content.contact(),
        content.legalBasis(),
        Optional.of(Wording.in(content.citation(), language)).filter(text -> !text.isEmpty()),
        content.verified(),
        content.subjects(),
        content.dataCategories(),
        content.recordTypes(),
        content.parties().stream()
            .map(
                party ->
                    new PartyLine(party.code(), Wording.in(party.name(), language), party.role()))
            .toList(),
        content.retention().stream()
            .map(
                kept ->
                    new KeptLine(kept.recordType(), kept.period(), kept.trigger(), kept.standing()))
            .toList(),
        content.transfers(),
        content.logging(),
        content.confidential(),
        SECURITY);
  }
}
