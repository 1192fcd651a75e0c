package eu.vangnet.casework.cases;

import eu.vangnet.spi.Texts;
import eu.vangnet.spi.Timer;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is due, as the module's timers say. */
@Schema(description = "Something that is due")
public record TimerView(
    @Schema(
            description = "The timer, as the module names it",
            example = "necessityReview",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String code,
    @Schema(
            description =
                "The day on which it is due next, in the time zone of the tenant; what repeats"
                    + " counts from the day on which it was done last",
            example = "2027-03-09",
            format = "date",
            required = true)
        LocalDate dueDate,
    @Schema(
            description = "Whether that day has passed and it is not done",
            example = "false",
            required = true)
        boolean late,
    @Schema(
            description = "Who has to see to it",
            example = "municipality",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String owner,
    @Schema(
            description = "The legal source, or customary",
            example = "customary",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String source,
    @Schema(
            description = "What is due, in words",
            example = "Yearly check whether the approach is still needed",
            maxLength = 4000,
            required = true)
        String label) {

  static TimerView of(RunningTimers.Running running, LocalDate today) {
    Timer timer = running.timer();
    return new TimerView(
        timer.code(),
        running.dueOn(),
        today.isAfter(running.dueOn()),
        timer.owner(),
        timer.legalSource(),
        timer.label().in(Texts.ENGLISH));
  }
}
