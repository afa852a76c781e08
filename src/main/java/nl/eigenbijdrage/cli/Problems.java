package nl.eigenbijdrage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.eigenbijdrage.question.Plain;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.rates.RatesException;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.Texts;

/** Tells what is wrong with the input, one sentence a problem. */
final class Problems {

  private final Texts texts;
  private final Terminal terminal;
  private final PrintStream err;

  Problems(Texts texts, Terminal terminal) {
    this.texts = texts;
    this.terminal = terminal;
    this.err = terminal.err();
  }

  /** Tells the problems, each once. */
  void tell(List<Problem> problems, boolean json) {
    List<Problem> distinct = new ArrayList<>(new LinkedHashSet<>(problems));
    if (json) {
      err.println(asJson(distinct, List.of()));
    } else {
      for (Problem problem : distinct) {
        print(problem.feit() + ": " + texts.text(problem.tekst()));
      }
    }
    err.flush();
  }

  /** One line for a script; for somebody who reads it, wrapped at the width of the terminal. */
  private void print(String sentence) {
    if (terminal.errIsTerminal()) {
      err.print(new Layout(terminal.width(), false).line(sentence));
    } else {
      err.println(sentence);
    }
  }

  /** Tells what is wrong with a rates file: the file, the place in it, what was expected. */
  void tell(RatesException e, boolean json) {
    tellFaults(List.of(e), json);
  }

  /** Tells everything that is wrong with rates files. */
  void tellFaults(List<RatesException> faults, boolean json) {
    List<Problem> problems = new ArrayList<>();
    for (RatesException fault : faults) {
      String place = fault.plaats().isEmpty() ? "" : " " + fault.plaats();
      String file = Plain.clean(fault.bestand() + place);
      problems.add(
          Problem.named("tarieven", "tarievenbestand", file, texts.text(fault.verwacht())));
    }
    if (json) {
      err.println(asJson(problems, faults));
      err.flush();
    } else {
      tell(problems, false);
    }
  }

  /** The problems as one object; with the file, place and expectation of each fault in rates. */
  private String asJson(List<Problem> problems, List<RatesException> faults) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeArrayFieldStart("fouten");
      for (int i = 0; i < problems.size(); i++) {
        json.writeStartObject();
        json.writeStringField("feit", problems.get(i).feit());
        json.writeStringField("code", problems.get(i).code());
        json.writeStringField("tekst", texts.text(problems.get(i).tekst()));
        if (i < faults.size()) {
          json.writeStringField("bestand", faults.get(i).bestand());
          json.writeStringField("plaats", faults.get(i).plaats());
          json.writeStringField("verwacht", texts.text(faults.get(i).verwacht()));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
