package eu.vangnet.bench.load;

/** An answer that is not what was asked for; what was measured is then worth nothing. */
final class WrongAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongAnswer(String answer) {
    super("A wrong answer: " + answer);
  }
}
