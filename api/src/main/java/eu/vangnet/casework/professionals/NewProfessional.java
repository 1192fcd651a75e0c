package eu.vangnet.casework.professionals;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who begins to work on a case. */
@Schema(description = "Somebody who works on a case in a role")
public record NewProfessional(
    @Schema(
            description =
                "In which role: contactPerson, caseManager, mentor, parentCoach, processDirector or"
                    + " any other word in lowerCamelCase",
            example = "caseManager",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String role,
    @Schema(
            description = "Name",
            example = "C. Werker",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "The organisation; the tenant itself where it is left out",
            example = "youth-work-west",
            maxLength = 120,
            pattern = "^[^\\u0000-\\u001f]{1,120}$")
        Optional<String> organisation,
    @Schema(
            description = "How to reach the professional",
            example = "c.werker@gemeente.example",
            maxLength = 300,
            pattern = "^[^\\u0000-\\u001f]{1,300}$")
        Optional<String> contact,
    @Schema(
            description = "Since when; today where it is left out",
            format = "date",
            example = "2026-03-09")
        Optional<LocalDate> since) {}
