package nl.eigenbijdrage.cli.prompt;

import java.io.PrintStream;
import java.util.List;
import nl.eigenbijdrage.question.FactText;
import nl.eigenbijdrage.question.Interview;
import nl.eigenbijdrage.question.Problem;
import nl.eigenbijdrage.question.Question;
import nl.eigenbijdrage.render.Layout;
import nl.eigenbijdrage.render.Texts;

/**
 * What the conversation shows: questions, numbered choices and a mark behind which to type. Plain
 * lines, which every terminal and screen reader can tell, written out before an answer is awaited.
 */
final class Screen {

  private static final int NUMBER_COLUMN = 6;

  /** Hardly anybody gets all the questions that may come: a larger number only frightens. */
  private static final int FEW = 5;

  private static final String MARK = "> ";

  private final PrintStream out;
  private final Texts texts;
  private final int width;
  private final Interview interview;
  private final QuestionText questions;
  private final AnswerText answers;

  Screen(PrintStream out, Texts texts, int width, Interview interview) {
    this.out = out;
    this.texts = texts;
    this.width = width;
    this.interview = interview;
    this.questions = new QuestionText(texts, interview);
    this.answers = new AnswerText(texts);
  }

  /** Empty lines, at the width of the terminal. */
  Layout layout() {
    return new Layout(width, false);
  }

  /** Shows lines at once. */
  void show(Layout layout) {
    out.print(layout);
    out.flush();
  }

  /** One sentence. */
  void say(String key, Object... arguments) {
    show(layout().line(texts.text(key, arguments)));
  }

  /** An empty line. */
  void blank() {
    show(layout().blank());
  }

  /** What is wrong with an answer; with the name of the fact when it is about another one. */
  void problem(Question question, Problem problem) {
    String sentence = texts.text(problem.tekst());
    String name = "feit." + problem.feit();
    boolean other = !problem.feit().equals(question.key()) && texts.has(name);
    show(layout().line(other ? texts.text(name) + ": " + sentence : sentence));
  }

  /** The mark behind which the answer is typed. */
  void mark() {
    out.print(MARK);
    out.flush();
  }

  /** Shows a line that nobody sees being typed. */
  void echo(String line) {
    out.println(line);
    out.flush();
  }

  /** What this is, and how many questions there will be. */
  void welcome() {
    Layout layout = layout();
    layout.line(texts.text("gesprek.welkom")).line(texts.text("gesprek.voor-wie"));
    layout.line(texts.text("gesprek.woorden"));
    int most = interview.atMost();
    layout.line(
        switch (most) {
          case 0 -> texts.text("gesprek.aantal.nul");
          case 1 -> texts.text("gesprek.aantal.een");
          default -> texts.text(usual(), most);
        });
    show(layout);
  }

  private String usual() {
    if (!interview.isAboutAnything()) {
      return "gesprek.aantal";
    }
    return interview.incomeCounts() ? "gesprek.aantal.inkomen" : "gesprek.aantal.alles";
  }

  /** Which question this is, and how many may follow, once that is a number to look forward to. */
  void number() {
    int number = interview.answered() + 1;
    int following = interview.atMost() - 1;
    String sentence =
        switch (following) {
          case 0 -> texts.text("gesprek.vraag", number);
          case 1 -> texts.text("gesprek.vraag.nog-een", number);
          default ->
              following > FEW
                  ? texts.text("gesprek.vraag.nummer", number)
                  : texts.text("gesprek.vraag.nog", number, following);
        };
    show(layout().blank().line(sentence));
  }

  /** A question with what can be answered. */
  void question(Question question) {
    Layout layout = layout().line(questions.asked(question));
    int number = 1;
    for (String choice : question.choices()) {
      numbered(layout, number++, answers.choice(question, choice));
    }
    if (question.several() && question.ordinary().isEmpty()) {
      layout.line(texts.text("gesprek.meer"));
    }
    if (question.choices().isEmpty()) {
      layout.line(texts.text("gesprek.voorbeeld", questions.example(question)));
    }
    interview
        .suggestion(question)
        .ifPresent(
            answer -> layout.line(texts.text("gesprek.enter", answers.show(question, answer))));
    show(layout);
  }

  private static void numbered(Layout layout, int number, String words) {
    layout.columns((number < 10 ? "  " : " ") + number + ".", NUMBER_COLUMN, words);
  }

  /** The question once more, without its choices. */
  void again(Question question) {
    show(layout().line(questions.asked(question)));
  }

  /** What to know after an answer, before the next question. */
  void after(Question question, String answer) {
    String key = "vraag." + question.key() + ".na." + answer;
    if (texts.has(key)) {
      show(layout().blank().line(texts.text(key)));
    }
  }

  /** The choices that may have been meant, or how to choose. */
  void notUnderstood(Question question, List<Integer> near) {
    if (near.isEmpty()) {
      boolean yesNo = question.choices().contains(FactText.YES);
      String key = yesNo ? "gesprek.geen-keuze.ja-nee" : "gesprek.geen-keuze";
      say(question.several() ? "gesprek.geen-keuze.meer" : key, question.choices().size());
      return;
    }
    Layout layout = layout().line(texts.text("gesprek.bedoelt-u"));
    for (int number : near) {
      numbered(layout, number, answers.choice(question, question.choices().get(number - 1)));
    }
    show(layout);
  }

  /** The answers, numbered from one. */
  void overview(List<Question> answered) {
    Layout layout = layout().blank().line(texts.text("gesprek.antwoorden"));
    int number = 1;
    for (Question question : answered) {
      String answer = question.current(interview.answers()).orElse(Question.SKIP);
      String words = questions.name(question) + ": " + answers.show(question, answer);
      numbered(layout, number++, words);
    }
    show(layout.line(texts.text("gesprek.overzicht")));
  }
}
