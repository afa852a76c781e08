package nl.eigenbijdrage.cli.prompt;

/** What the conversation does next. */
enum Move {
  /** The question is answered. */
  ON,
  /** Back to the question before. */
  BACK,
  /** Everything is as it should be: the outcome. */
  DONE,
  /** Somebody wants to stop. */
  STOP,
  /** There are no more lines. */
  END
}
