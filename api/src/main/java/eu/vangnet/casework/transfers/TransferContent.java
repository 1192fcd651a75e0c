package eu.vangnet.casework.transfers;

import eu.vangnet.casework.attachments.ParcelFile;
import eu.vangnet.casework.cases.CaseParcel;
import eu.vangnet.casework.conferences.ParcelMinute;
import eu.vangnet.casework.consents.ParcelConsent;
import eu.vangnet.casework.disclosures.ParcelDisclosure;
import eu.vangnet.casework.forms.ParcelForm;
import eu.vangnet.casework.involved.ParcelPerson;
import eu.vangnet.casework.links.ParcelLink;
import eu.vangnet.casework.support.aftercare.ParcelAfterCare;
import eu.vangnet.casework.support.assessments.ParcelAssessment;
import eu.vangnet.casework.support.mentorings.ParcelMentoring;
import eu.vangnet.casework.support.plans.ParcelPlan;
import eu.vangnet.casework.tasks.ParcelTask;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What goes: shown in the preview, put into the letter and shown to the receiver, word for word. A
 * letter of an earlier version has fewer parts.
 */
@Schema(description = "What goes to the other tenant, word for word")
public record TransferContent(
    @Schema(description = "The case", required = true) CaseParcel file,
    @Schema(description = "Its attachments", maxItems = 100, required = true)
        List<ParcelFile> attachments,
    @Schema(description = "Its persons", maxItems = 200, required = true)
        List<ParcelPerson> persons,
    @Schema(description = "What was said of support", maxItems = 500, required = true)
        List<ParcelConsent> consents,
    @Schema(description = "Its plans, the earliest first", maxItems = 500, required = true)
        List<ParcelPlan> plans,
    @Schema(
            description = "What approved minutes say of it; the receiver keeps it as notes",
            maxItems = 10000,
            required = true)
        List<ParcelMinute> minutes,
    @Schema(description = "The tasks that are still open", maxItems = 10000, required = true)
        List<ParcelTask> tasks,
    @Schema(
            description = "Links to cases that the receiver took over before",
            maxItems = 200,
            required = true)
        List<ParcelLink> links,
    @Schema(
            description = "What was told of it so far; stays with the transfer",
            maxItems = 10000,
            required = true)
        List<ParcelDisclosure> disclosures,
    @Schema(description = "Its after-care, the earliest first", maxItems = 500, required = true)
        List<ParcelAfterCare> afterCares,
    @Schema(
            description = "That somebody was assessed, the earliest first",
            maxItems = 500,
            required = true)
        List<ParcelAssessment> assessments,
    @Schema(
            description = "Its mentoring, the earliest first; at the receiver it has ended",
            maxItems = 500,
            required = true)
        List<ParcelMentoring> mentorings,
    @Schema(
            description =
                "What its filled forms say now, in the order in which they were filled in",
            maxItems = 10000,
            required = true)
        List<ParcelForm> forms) {
  /** Copies the lists. */
  public TransferContent {
    attachments = copied(attachments);
    persons = copied(persons);
    consents = copied(consents);
    plans = copied(plans);
    minutes = copied(minutes);
    tasks = copied(tasks);
    links = copied(links);
    disclosures = copied(disclosures);
    afterCares = copied(afterCares);
    assessments = copied(assessments);
    mentorings = copied(mentorings);
    forms = copied(forms);
  }

  /** What becomes no record of the case that is opened from it: decisions, and what was told. */
  TransferContent besideCase() {
    return new TransferContent(
        file.decided(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        disclosures,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static <T> List<T> copied(List<T> part) {
    return part == null ? List.of() : List.copyOf(part);
  }
}
