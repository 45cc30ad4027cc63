package org.reflectory.generated;

import java.util.List;

/**
 * Something a coach has to get better at, and how notes, diary, competence table and plan put it.
 */
@SuppressWarnings("ImmutableEnumChecker") // what it holds never changes
enum GapKind {
  SILENCE(
      6,
      List.of("silence", "pause", "quiet", "waiting"),
      List.of(
          "I did not leave enough silence: each time {he} stopped, I filled the pause.",
          "I need to get better at staying quiet while {he} is thinking.",
          "To develop: letting a pause be a pause, which I did not manage today.",
          "My weak point was silence; I spoke before {he} had finished thinking.",
          "What I must improve is waiting: I broke the silence after a second or two."),
      List.of(
          "Filled the silences, must wait longer",
          "Too quick to end a pause",
          "Did not leave enough silence"),
      List.of(
          "I find it hard to leave a silence and tend to fill it.",
          "I need to be comfortable with longer pauses."),
      List.of(
          "Leaving silence",
          "I break into pauses, and the thought is lost",
          "Count to ten before I speak, and have a fellow learner time my pauses",
          "An observer sees me leave three long silences in one session")),
  QUESTIONS(
      6,
      List.of("question"),
      List.of(
          "I asked several questions at once, and {he} answered only the last of them.",
          "My questions came in threes today, which I have to stop.",
          "I fired off question after question without taking a breath, and that has to change.",
          "A fault of mine: I stacked one question on top of another instead of choosing one.",
          "I need to ask one question at a time; {he} lost the thread twice."),
      List.of(
          "Asked several questions at once",
          "Stacked my questions; one at a time!",
          "Need to ask one question, not three"),
      List.of(
          "I ask several questions at once when I get nervous.",
          "I need to stop stacking questions."),
      List.of(
          "Asking one question at a time",
          "Stacked questions confuse the coachee",
          "Record two sessions and count the stacked questions",
          "No stacked questions in a recorded session")),
  ADVICE(
      3,
      List.of("advice", "directive", "telling", "solution", "answer"),
      List.of(
          "I slipped into giving advice and told {him} what I would do in {his} place.",
          "I was too directive near the end and offered my own solution.",
          "Where I went wrong was in telling {him} what to say to the team.",
          "I have to stop giving advice; before I knew it I was telling {him} how to run {his} team.",
          "I gave {him} the answer instead of letting {him} find one, which I want to work on."),
      List.of(
          "Gave advice, should not have",
          "Too directive at the end",
          "Slipped into telling instead of coaching"),
      List.of(
          "I still give advice when I know the subject well.",
          "I can be too directive and offer my own solutions."),
      List.of(
          "Giving advice",
          "Being directive takes the ownership away from the coachee",
          "Write down every piece of advice I am about to give instead of saying it",
          "Two sessions running without any advice from me")),
  CHALLENGE(
      7,
      List.of("challeng"),
      List.of(
          "I did not challenge {him} when {he} said for the third time that nothing could be done.",
          "I need to be braver about challenge: I let an excuse go by.",
          "I let {him} off too lightly and should have challenged that story.",
          "I was too soft and left {his} assumption about {his} manager unchallenged.",
          "More challenge was needed from me, and I avoided it."),
      List.of(
          "Should have challenged more", "Avoided challenge", "Let an assumption go unchallenged"),
      List.of("I shy away from challenging assumptions.", "I need to challenge more, and earlier."),
      List.of(
          "Challenging assumptions",
          "Excuses go by unchallenged",
          "Practise three ways of challenging with my peer group",
          "My peer group sees me challenge when it is needed")),
  SUMMARISING(
      6,
      List.of("summar"),
      List.of(
          "I forgot to summarise, so we both left with a slightly different picture of what had been said.",
          "My summaries were too few and too long, and I need to practise them.",
          "Not once did I sum up, and summarising is something I have to get into the habit of.",
          "I should have summarised halfway through; we lost our way for want of it.",
          "Summarising is still weak in my coaching: I only did it once, and badly."),
      List.of("Forgot to summarise", "Summaries too long", "Need to summarise more often"),
      List.of("I do not summarise often enough.", "My summaries are too long and need work."),
      List.of(
          "Summarising",
          "Without summaries we lose our way",
          "Practise short summaries with my practice partner",
          "I summarise at least twice in an observed session")),
  BODY_LANGUAGE(
      2,
      List.of("body language", "non-verbal", "posture", "tone"),
      List.of(
          "I missed {his} body language altogether because I was looking at my notes.",
          "Next time I must watch {his} body language; today it escaped me.",
          "I paid too little attention to the way {he} was sitting and to {his} tone of voice.",
          "Reading body language is something I must work on; I noticed {his} folded arms far too late."),
      List.of(
          "Missed the body language",
          "Did not notice folded arms: watch body language",
          "Must read body language better"),
      List.of(
          "I do not pick up enough from body language.",
          "Noticing non-verbal signals is a weak point of mine."),
      List.of(
          "Reading body language",
          "I miss non-verbal signals",
          "Watch two recordings with the sound off and note the body language",
          "I can name the non-verbal signals in a recording that my tutor picked")),
  FLEXIBILITY(
      9,
      List.of("flexib", "rigid", "adapt", "approach"),
      List.of(
          "I held on to my approach too rigidly when {he} plainly needed to go somewhere else.",
          "I was not flexible enough: the session changed direction and I did not.",
          "I could not let go of my structure, and I have to learn to be more flexible.",
          "I need to adapt more; I kept to one approach although it was not working."),
      List.of(
          "Too rigid, need to adapt", "Not flexible enough", "Kept to one approach for too long"),
      List.of(
          "I need to be more flexible when a session changes direction.",
          "I keep too rigidly to one approach."),
      List.of(
          "Being more flexible",
          "I keep rigidly to one approach when it does not fit",
          "Try out a different approach in each of my practice sessions",
          "I can show two sessions in which I adapted my approach")),
  EMPATHY(
      5,
      List.of("empath", "feeling", "emotion", "upset"),
      List.of(
          "I went straight past {his} feelings to the facts, which was a mistake.",
          "I should have shown more empathy when {he} spoke about the redundancy.",
          "I did not acknowledge how upset {he} was, and I should have.",
          "My empathy was lacking: I heard the worry in {his} voice and carried on regardless."),
      List.of(
          "Went past the feelings to the facts",
          "Should have acknowledged the feelings",
          "More empathy needed from me"),
      List.of(
          "I need to show more empathy instead of going straight to the facts.",
          "I do not always acknowledge feelings."),
      List.of(
          "Showing empathy",
          "Coachees' feelings are passed over",
          "Practise naming feelings with my practice partner",
          "An observer sees me acknowledge feelings in a session"));

  private final int competence;
  private final List<String> words;
  private final List<String> inNotes;
  private final List<String> inDiary;
  private final List<String> inCompetences;
  private final List<String> inPlan;

  GapKind(
      int competence,
      List<String> words,
      List<String> inNotes,
      List<String> inDiary,
      List<String> inCompetences,
      List<String> inPlan) {
    this.competence = competence;
    this.words = words;
    this.inNotes = inNotes;
    this.inDiary = inDiary;
    this.inCompetences = inCompetences;
    this.inPlan = inPlan;
  }

  /** The number of the competence, of ten, that it belongs to. */
  int competence() {
    return competence;
  }

  /** Words one of which stands in whatever is said of it. */
  List<String> words() {
    return words;
  }

  List<String> inNotes() {
    return inNotes;
  }

  List<String> inDiary() {
    return inDiary;
  }

  List<String> inCompetences() {
    return inCompetences;
  }

  /** The four cells of a plan's row: item, impact, action, measure. */
  List<String> inPlan() {
    return inPlan;
  }
}
