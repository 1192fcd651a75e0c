package eu.vangnet.casework.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something of a case that does not go along, and why. */
@Schema(description = "Something that stays, and why")
public record StayingItem(
    @Schema(
            description =
                "What it is: summary, decision, note, seat, attachment, person, consent, plan, goal,"
                    + " factor, measure, review, minutes, task, link, disclosure, afterCare,"
                    + " contact, assessment, mentoring, mentoringSession, form, formField or"
                    + " formVersion; more may come",
            example = "note",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "Its address, or that of what it stands in",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/notes/0190b6f4-0000-7000-8000-000000000004",
            maxLength = 200,
            pattern = "^/v1/[a-z0-9/-]{1,195}$",
            required = true)
        String href,
    @Schema(
            description =
                "professionalSecret, partnerWithoutLeave, sharingEnded, restricted,"
                    + " protectedSource, toldInConfidence, amendsWhatStays, refersToWhatStays,"
                    + " notApproved, notOpen, setByTimer, otherCaseStays, tooLarge,"
                    + " infected, moduleNotThere, receiverNotNamed, replacedSince,"
                    + " notTransferable or notChosen; more may come",
            example = "professionalSecret",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String reason) {}
