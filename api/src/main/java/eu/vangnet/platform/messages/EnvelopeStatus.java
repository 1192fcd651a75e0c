package eu.vangnet.platform.messages;

/** How far a stored message has come. */
enum EnvelopeStatus {
  /** To be carried, or to be handled. */
  WAITING("waiting"),
  /** Carried, or handled; its content is gone. */
  DONE("done"),
  /** Given up, with a reason. */
  GIVEN_UP("givenUp");

  private final String code;

  EnvelopeStatus(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
