package eu.vangnet.casework.support.closures;

import eu.vangnet.casework.cases.NewStep;
import java.time.Instant;
import java.util.Optional;

/**
 * What of a proposed closure is stored sealed.
 *
 * @param step what is to be decided
 * @param decidedBy who approved it or took it back
 * @param decidedAt when that was
 */
public record ProposalContent(
    NewStep step, Optional<String> decidedBy, Optional<Instant> decidedAt) {}
