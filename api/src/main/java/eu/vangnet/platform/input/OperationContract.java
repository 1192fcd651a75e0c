package eu.vangnet.platform.input;

import java.util.List;
import java.util.Optional;

/**
 * What the document says of an operation's input.
 *
 * @param body its body; empty where it takes none
 * @param parameters its parameters in path, query and headers
 */
record OperationContract(Optional<BodyContract> body, List<ParameterContract> parameters) {

  /** Copies the parameters. */
  OperationContract {
    parameters = List.copyOf(parameters);
  }

  /** The parameters of one part of the request. */
  List<ParameterContract> in(String part) {
    return parameters.stream().filter(parameter -> parameter.part().equals(part)).toList();
  }
}
