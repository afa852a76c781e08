package nl.eigenbijdrage.factuur;

import java.util.Optional;
import nl.eigenbijdrage.value.Euro;

/**
 * A bill, or a part of it, as it counts for one period.
 *
 * @param factuur the bill
 * @param bedrag the part that counts here
 * @param uitleg why it counts here, when the file does not say so
 */
public record Post(Factuur factuur, Euro bedrag, Optional<Kanttekening> uitleg) {}
