package eu.vangnet.casework.support.mentorings;

import java.time.LocalDate;
import java.util.Optional;

/** What of an agreement is stored sealed. */
public record MentoringContent(
    String aims,
    Optional<LocalDate> mentorSignedOn,
    Optional<LocalDate> clientSignedOn,
    Optional<String> endReason) {

  static MentoringContent of(String aims) {
    return new MentoringContent(aims, Optional.empty(), Optional.empty(), Optional.empty());
  }

  MentoringContent signed(MentoringSignature signature) {
    return byMentor(signature)
        ? new MentoringContent(aims, Optional.of(signature.signedOn()), clientSignedOn, endReason)
        : new MentoringContent(aims, mentorSignedOn, Optional.of(signature.signedOn()), endReason);
  }

  boolean hasSigned(MentoringSignature signature) {
    return (byMentor(signature) ? mentorSignedOn : clientSignedOn).isPresent();
  }

  boolean byBoth() {
    return mentorSignedOn.isPresent() && clientSignedOn.isPresent();
  }

  MentoringContent ended(String reason) {
    return new MentoringContent(aims, mentorSignedOn, clientSignedOn, Optional.of(reason));
  }

  private static boolean byMentor(MentoringSignature signature) {
    return signature.party().equals("mentor");
  }
}
