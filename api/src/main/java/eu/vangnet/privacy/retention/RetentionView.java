package eu.vangnet.privacy.retention;

import eu.vangnet.spi.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as its readers see it. */
@Schema(description = "How long a sort of record is kept")
public record RetentionView(
    @Schema(
            description = "Module and sort of record; core where the product itself says it",
            example = "country-nl.case",
            maxLength = 81,
            pattern = RuleCode.FORM,
            required = true)
        String code,
    @Schema(
            description = "Address of the rule",
            example = "/v1/retentions/country-nl.case",
            maxLength = 120,
            pattern = "^/v1/retentions/[a-zA-Z0-9.-]{1,81}$",
            required = true)
        String href,
    @Schema(
            description = "The module that declares it, or core",
            example = "country-nl",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9-]{0,39}$",
            required = true)
        String module,
    @Schema(
            description = "The sort of record",
            example = "case",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String recordType,
    @Schema(
            description = "inForce, periodMissing, kept or handedOver; more may come",
            example = "inForce",
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        String standing,
    @Schema(
            description = "What starts the clock: an event, or a state of the module",
            example = "caseClosed",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> trigger,
    @Schema(
            description =
                "The longest period that the rule allows; absent where the tenant says it",
            example = "P5Y",
            maxLength = 40,
            pattern = Lengths.FORM)
        Optional<String> limit,
    @Schema(
            description = "The period that applies",
            example = "P3Y",
            maxLength = 40,
            pattern = Lengths.FORM)
        Optional<String> period,
    @Schema(
            description =
                "Legal basis of the period, or customary; gdprAccountability where the product"
                    + " keeps a record to show that the law was kept",
            example = "customary",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalSource,
    @Schema(
            description =
                "delete, anonymise, archive or keep; what is to be made anonymous is erased, and"
                    + " the tombstone is what stays",
            example = "delete",
            maxLength = 20,
            pattern = "^[a-z][A-Za-z0-9]{0,19}$",
            required = true)
        String outcome,
    @Schema(
            description = "How often the period of one record may be prolonged",
            format = "int32",
            minimum = "0",
            maximum = "100",
            example = "1",
            required = true)
        int extensions,
    @Schema(
            description = "When the tenant looks at its decision again",
            format = "date",
            example = "2027-03-01")
        Optional<LocalDate> reviewOn,
    @Schema(
            description = "Why the product keeps it so long, or at all",
            example = "A repeated request is recognised for a day.",
            maxLength = 500)
        Optional<String> reason,
    @Schema(
            description = "Why the tenant decided so",
            example = "The council decided on three years.",
            maxLength = 2000)
        Optional<String> tenantReason,
    @Schema(
            description = "Pseudonymous subject of who decided",
            example = "demo-privacyofficer",
            maxLength = 255)
        Optional<String> decidedBy,
    @Schema(
            description = "When it was decided",
            format = "date-time",
            example = "2026-03-02T09:30:00Z")
        Optional<Instant> decidedAt) {

  static RetentionView of(
      RetentionRule rule, Optional<RetentionSetting> own, Optional<String> tenantReason) {
    return new RetentionView(
        rule.code().toString(),
        "/v1/retentions/" + rule.code(),
        rule.code().module(),
        rule.code().recordType(),
        rule.standing().code(),
        rule.trigger().map(Trigger::code),
        rule.limit().map(Period::toString),
        rule.period().map(Period::toString),
        rule.legalSource(),
        rule.outcome(),
        rule.extensions(),
        rule.reviewOn(),
        rule.reason(),
        tenantReason,
        own.map(RetentionSetting::decidedBy),
        own.map(RetentionSetting::decidedAt));
  }
}
