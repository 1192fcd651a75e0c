package eu.vangnet.demo;

/** A file of samples is wrong; the message names the file, the entry and the field. */
public final class InvalidSample extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidSample(String message) {
    super(message);
  }
}
