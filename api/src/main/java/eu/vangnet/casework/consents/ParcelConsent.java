package eu.vangnet.casework.consents;

import eu.vangnet.casework.cases.ParcelOrigin;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody said of support, as it goes to another tenant with the case. */
@Schema(description = "What the person or a guardian said of support, as it goes along")
public record ParcelConsent(
    @Schema(
            description = "Who said it: person or guardian",
            example = "guardian",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String by,
    @Schema(
            description = "The place of who said it among the persons that go",
            format = "int32",
            minimum = "1",
            maximum = "200",
            example = "1")
        Optional<Integer> person,
    @Schema(
            description = "given, refused or withdrawn",
            example = "given",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String decision,
    @Schema(
            description = "The day on which it was said",
            format = "date",
            example = "2026-03-09",
            required = true)
        LocalDate decidedOn,
    @Schema(
            description = "How it was said",
            example = "In a talk at home, after the leaflet was read together.",
            maxLength = 2000,
            required = true)
        String how,
    @Schema(
            description = "Remarks",
            example = "Wants to hear before others are told.",
            maxLength = 2000)
        Optional<String> remarks,
    @Schema(description = "Where it comes from", required = true) ParcelOrigin origin) {}
