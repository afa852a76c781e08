package nl.eigenbijdrage.cli.prompt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.eigenbijdrage.question.Nearest;
import nl.eigenbijdrage.question.Question;
import nl.eigenbijdrage.render.Texts;

/**
 * Finds which of the offered choices somebody means: by number, by its word, by its sentence, or by
 * one of the other words for it. Anything else is never guessed, only suggested.
 */
final class ChoiceMatcher {

  private static final int SHORTEST_HINT = 3;

  private final Texts texts;
  private final AnswerText words;
  private final Question question;

  ChoiceMatcher(Texts texts, Question question) {
    this.texts = texts;
    this.words = new AnswerText(texts);
    this.question = question;
  }

  /** The choices that were typed, with commas between; empty when one is not understood. */
  Optional<String> choices(String typed) {
    Optional<String> whole = choice(typed);
    if (whole.isPresent() || !question.several()) {
      return whole;
    }
    Set<String> found = new LinkedHashSet<>();
    for (String part : parts(typed)) {
      Optional<String> one = choice(part);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      found.add(one.get());
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join(",", found));
  }

  /** Parts set apart by commas or the word for and; numbers also by blanks. */
  private static List<String> parts(String typed) {
    String text = typed.toLowerCase(Locale.ROOT).replace(" en ", ",").replace(" and ", ",");
    text = text.replace(';', ',').replace('+', ',').replace('&', ',');
    if (isOnlyNumbers(text)) {
      text = text.replace(' ', ',');
    }
    List<String> parts = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static boolean isOnlyNumbers(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i)) && " ,.".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> choice(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    Optional<String> numbered = number(text);
    if (numbered.isPresent()) {
      return numbered;
    }
    for (String choice : question.choices()) {
      boolean same =
          choice.equals(text.replace(' ', '-'))
              || words.choice(question, choice).toLowerCase(Locale.ROOT).equals(text)
              || otherWords(choice).contains(text);
      if (same) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  private Optional<String> number(String text) {
    String digits =
        text.endsWith(".") || text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
    if (digits.isEmpty() || digits.length() > 2 || !isOnlyNumbers(digits)) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(digits);
      boolean offered = number >= 1 && number <= question.choices().size();
      return offered ? Optional.of(question.choices().get(number - 1)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private List<String> otherWords(String choice) {
    String key = "vraag." + question.key() + ".keuze." + choice + ".ook";
    String yesNo = "keuze." + choice + ".ook";
    String found = texts.has(key) ? key : yesNo;
    return texts.has(found) ? List.of(texts.text(found).split(",", -1)) : List.of();
  }

  /** The numbers of choices that may have been meant by what was not understood. */
  List<Integer> near(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    List<Integer> near = new ArrayList<>();
    if (text.length() < SHORTEST_HINT) {
      return near;
    }
    List<String> slips = Nearest.to(text.replace(' ', '-'), question.choices());
    for (int i = 0; i < question.choices().size(); i++) {
      String choice = question.choices().get(i);
      String all = choice + " " + words.choice(question, choice) + " " + otherWords(choice);
      if (slips.contains(choice) || all.toLowerCase(Locale.ROOT).contains(text)) {
        near.add(i + 1);
      }
    }
    return near;
  }
}
