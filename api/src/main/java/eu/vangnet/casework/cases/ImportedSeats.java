package eu.vangnet.casework.cases;

import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.imports.ImportedLine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who sat at the table of a case in an earlier system, from when, and until when. */
@Singleton
class ImportedSeats extends ImportedIntoCase {
  private final CaseSeats seats;

  @Inject
  ImportedSeats(CaseSeats seats) {
    super("seat", "giveSeat");
    this.seats = seats;
  }

  @Override
  protected Made make(UUID caseFile, ImportedLine line) {
    return seats.give(caseFile, line.body(NewSeat.class), line.key());
  }
}
