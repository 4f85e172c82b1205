/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.library.Library;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.Session;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.scoring.EvaluationView;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scorecard answered beside the timeline, by key. */
class EvaluationPathTest {

    private static final long SECOND = 1_000_000;
    private static final String PACK = "org.coachline.deescalation";

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private OpenReview review;
    private Table questions;

    @BeforeEach
    void openACallWithMoments() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        String call;
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            Review marked = CoachingFactory.eINSTANCE.createReview();
            marked.setId(Documents.newId());
            marked.setCallId(call);
            marked.setReviewerId(made.reviewerNamed(Preferences.reviewer()));
            marked.getMoments().add(moment("validate-first", Verdict.USED_WELL, 4 * SECOND));
            marked.getMoments().add(moment("show-empathy", Verdict.USED_WELL, 8 * SECOND));
            made.save(marked, 0);
        }
        window.openLibrary(place);
        review = Window.review(window.open(call));
        window.window().getService(IHandlerService.class).executeCommand("org.coachline.ui.scoring.answer", null);
        window.view(EvaluationView.ID, EvaluationView.class);
        window.until("a scorecard is offered", () -> ((Table) window.control("scorecards")).getItemCount() > 0);
        window.control("beginEvaluation").notifyListeners(SWT.Selection, new Event());
        // The view is that of all tests: it may show what another asked.
        window.until("its questions are asked", () -> ((Label) window.control("state")).getText().contains(" 0 of ") && questions().getItemCount() > 10);
        questions = questions();
        window.focus(questions);
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private Table questions() {
        return (Table) window.control("questions");
    }

    private static Moment moment(String technique, Verdict verdict, long start) {
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setStartMicros(start);
        moment.setEndMicros(start + SECOND);
        moment.setChannel(ChannelRole.AGENT);
        moment.setTechnique(new CatalogRef(PACK, technique, "1.0.0"));
        moment.setVerdict(verdict);
        moment.setCreatedAt(Instant.EPOCH);
        return moment;
    }

    private void press(char typed) {
        Event event = new Event();
        event.character = typed;
        event.doit = true;
        questions.notifyListeners(SWT.KeyDown, event);
        assertFalse(event.doit, () -> "the key is used; the keyboard is with " + questions.getDisplay().getFocusControl());
        window.settle();
    }

    private void go(String question) {
        for (int i = 0; i < questions.getItemCount(); i++) {
            if (questions.getItem(i).getText(0).startsWith(question)) {
                questions.setSelection(i);
                questions.notifyListeners(SWT.Selection, new Event());
                window.settle();
                return;
            }
        }
        throw new AssertionError("no question " + question);
    }

    private TableItem row(String question) {
        return Arrays.stream(questions.getItems()).filter(each -> each.getText(0).startsWith(question)).findFirst().orElseThrow();
    }

    private Evaluation evaluation() {
        return Objects.requireNonNull(review.review().document().getEvaluation());
    }

    private Answer answer(String id) {
        return evaluation().getAnswers().stream().filter(each -> each.getQuestionId().equals(id)).findFirst().orElse(null);
    }

    @Test
    void enterBeginsAnEvaluationAndNotAlsoTheNoteOfTheSelectedMoment() throws Exception {
        review.select(review.moments().byTime().get(0).getId());
        review.undo();
        window.until("a scorecard is offered", () -> window.control("scorecards").isVisible());
        Table offered = (Table) window.control("scorecards");
        window.focus(offered);
        window.press(offered, "CR");
        assertEquals(EvaluationView.ID, window.window().getActivePage().getActivePart().getSite().getId());
        offered.notifyListeners(SWT.DefaultSelection, new Event());
        window.until("the questions have the keyboard", () -> questions().isFocusControl());
    }

    @Test
    void whoeverTakesAnEvaluationBackGoesOnInTheListOfScorecards() {
        review.undo();
        window.until("the scorecards have the keyboard", () -> window.control("scorecards").isVisible() && window.control("scorecards").isFocusControl());
    }

    @Test
    void whoeverLeftTheQuestionsDoesNotLoseTheKeyboardToThemLater() throws Exception {
        window.window().getService(IHandlerService.class).executeCommand("org.coachline.ui.scoring.answer", null);
        TimelineControl timeline = Window.timeline((ReviewEditor) window.page().getActiveEditor());
        window.focus(timeline);
        review.undo();
        window.until("scorecards are offered again", () -> window.control("scorecards").isVisible());
        window.settle();
        assertTrue(timeline.isFocusControl(), () -> "the keyboard is with " + questions.getDisplay().getFocusControl());
    }

    @Test
    void theScoreStandsAboveTheTimelineAndLeadsToTheQuestions() throws Exception {
        FlatButton score = (FlatButton) window.control("scoreButton");
        assertFalse(score.getToolTipText().contains("%"));
        go("Was the caller allowed");
        press('1');
        window.until("the score is told above the timeline", () -> score.getToolTipText().startsWith("Score 100%"));
        review.undo();
        window.until("nothing is answered", () -> !score.getToolTipText().contains("%"));
        window.view(MomentsView.ID, MomentsView.class);
        score.notifyListeners(SWT.Selection, new Event());
        window.until("the questions have the keyboard", () -> questions().isFocusControl());
    }

    @Test
    void answersAreGivenByKeyAndEachIsOneStepOfUndo() {
        go("Was the caller allowed");
        press('1');
        assertEquals("yes", answer("let-finish").getOptionId());
        window.until("the row shows it", () -> row("Was the caller allowed").getText(1).equals("Yes") && row("Was the caller allowed").getText(2).equals("2 of 2"));
        // The next open question is chosen by itself.
        assertTrue(questions.getSelection()[0].getText(0).startsWith("Was the feeling"));
        press('2');
        window.until("the score is shown", () -> !((Label) window.control("share")).getText().equals("–"));
        review.undo();
        assertNull(answer("feeling-first"));
        assertEquals("yes", answer("let-finish").getOptionId());
        review.undo();
        assertNull(answer("let-finish"));
        review.redo();
        assertEquals("yes", answer("let-finish").getOptionId());
    }

    @Test
    void whatMomentsProposeIsTakenByAKeyAndNeverFilledIn() {
        assertNull(answer("feeling-first"));
        window.until("it is proposed", () -> row("Was the feeling").getText(1).startsWith("proposed: Yes"));
        go("Was the feeling");
        press(SWT.CR);
        assertEquals("yes", answer("feeling-first").getOptionId());
        assertEquals(List.of(4 * SECOND, 8 * SECOND), answer("feeling-first").getMoments().stream().map(Moment::getStartMicros).toList());
        review.undo();
        assertNull(answer("feeling-first"));
    }

    @Test
    void selectedMomentsBecomeEvidenceAndLeadToTheirPlace() {
        Moment moment = review.moments().byTime().get(1);
        go("Was the caller allowed");
        review.select(moment.getId());
        press('e');
        assertEquals(List.of(moment), answer("let-finish").getMoments());
        review.select((String) null);
        review.playback().seek(0);
        press('g');
        assertEquals(moment, review.selected());
        assertEquals(8 * SECOND, review.viewport().playhead());
    }

    @Test
    void aQuestionThatIsNotAskedSaysSoUntilItIs() {
        window.until("it is not asked", () -> row("Did the caller always know").getText(1).equals("not asked"));
        go("Did the caller have to wait");
        press('1');
        window.until("it is asked", () -> row("Did the caller always know").getText(1).isEmpty());
    }

    @Test
    void anAnswerThatNeedsACommentIsNotCompleteWithoutIt() {
        go("Did the agent stay respectful");
        press('2');
        assertTrue(questions.getSelection()[0].getText(0).startsWith("Did the agent stay respectful"), "the comment comes next");
        window.until("it says so", () -> row("Did the agent stay respectful").getText(1).endsWith("needs a comment"));
        assertEquals("0%", ((Label) window.control("share")).getText().replaceAll("\\s", ""));
        Text comment = (Text) window.control("answerComment");
        comment.setText("“Are you deaf?”");
        comment.notifyListeners(SWT.FocusOut, new Event());
        assertEquals("“Are you deaf?”", answer("respect").getComment());
    }

    @Test
    void itIsCompleteOnlyWhenNothingIsMissingAndOpensWithTheNextChange() {
        window.control("completeEvaluation").notifyListeners(SWT.Selection, new Event());
        assertNull(evaluation().getCompletedAt());
        assertTrue(StatusLine.text().contains("questions still need"), StatusLine.text());
        for (int i = 0; i < 40 && questions.getSelectionIndex() >= 0; i++) {
            press('1');
        }
        window.control("completeEvaluation").notifyListeners(SWT.Selection, new Event());
        assertNotNull(evaluation().getCompletedAt(), StatusLine.text());
        go("Was the caller allowed");
        press('2');
        assertNull(evaluation().getCompletedAt());
    }

    @Test
    void whoAnswersBesideTheTableStaysAtTheQuestionAndAtTheAnswer() {
        go("Was the caller allowed");
        Button second = (Button) window.control("option2");
        window.focus(second);
        ((Button) window.control("option1")).setSelection(false);
        second.setSelection(true);
        second.notifyListeners(SWT.Selection, new Event());
        assertEquals(questionsOf("let-finish").options().get(1).id(), answer("let-finish").getOptionId());
        window.until("the row shows it", () -> !row("Was the caller allowed").getText(2).isEmpty());
        assertTrue(questions.getSelection()[0].getText(0).startsWith("Was the caller allowed"), "the question stays");
        assertTrue(window.control("option2").isFocusControl(), "and so does the keyboard");
    }

    private ScorecardEntry.Question questionsOf(String id) {
        return Session.get().catalog().scorecard(evaluation().getScorecard()).orElseThrow().question(id).orElseThrow();
    }

    @Test
    void evidenceIsPlayedWhereItLies() {
        Moment moment = review.moments().byTime().get(1);
        go("Was the caller allowed");
        review.select(moment.getId());
        press('e');
        review.select((String) null);
        review.playback().seek(0);
        window.until("the sound is there", () -> review.playback().isLoaded());
        press('g');
        assertEquals(moment, review.selected());
        window.until("it is heard, or a machine without sound says so", () -> review.playback().isPlaying() || review.playback().problem() != null
                || review.viewport().playhead() > 8 * SECOND);
        assertTrue(review.viewport().playhead() >= 8 * SECOND, () -> "at " + review.viewport().playhead());
        review.playback().pause();
    }
}
