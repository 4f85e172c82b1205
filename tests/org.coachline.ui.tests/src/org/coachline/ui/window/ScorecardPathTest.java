/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coachline.insight.scoring.ScorecardVersions;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.library.Library;
import org.coachline.library.ScorecardRow;
import org.coachline.library.Stored;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.ScorecardState;
import org.coachline.ui.Session;
import org.coachline.ui.internal.review.RestoredEdits;
import org.coachline.ui.internal.scoring.ScorecardEditor;
import org.coachline.ui.internal.scoring.ScorecardInput;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scorecard of one's own, from the first question to being answered. */
class ScorecardPathTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private ScorecardEditor editor;

    @BeforeEach
    void beginAScorecard() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        Library.create(place).close();
        window.openLibrary(place);
        KeptScorecard draft = ScorecardVersions.begun("Our card", Instant.EPOCH);
        editor = (ScorecardEditor) window.page().openEditor(ScorecardInput.begun(draft), ScorecardEditor.ID);
        window.until("it can be edited", () -> editor.scorecard() != null);
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private Scorecard card() {
        return Objects.requireNonNull(editor.scorecard()).document().getScorecard();
    }

    private void press(String id) {
        window.control(id).notifyListeners(SWT.Selection, new Event());
        window.settle();
    }

    private void write(String id, String text) {
        Text field = (Text) window.control(id);
        field.setText(text);
        field.notifyListeners(SWT.FocusOut, new Event());
        window.settle();
    }

    private void oneQuestion() {
        press("addSection");
        write("form.name", "Hearing");
        press("addQuestion");
        write("form.question", "Was the caller allowed to finish?");
    }

    @Test
    void sectionsQuestionsAndAnswersAreStepsOfUndoAndThePreviewFollows() {
        oneQuestion();
        ScorecardQuestion question = card().getSections().get(0).getQuestions().get(0);
        assertEquals("Was the caller allowed to finish?", question.getName());
        Table preview = (Table) window.control("questions");
        assertEquals("Was the caller allowed to finish?", preview.getItem(1).getText(0));
        press("addAnswer");
        assertEquals(3, question.getOptions().size());
        editor.scorecard().undo();
        assertEquals(2, question.getOptions().size());
        editor.scorecard().undo();
        assertEquals("New question?", question.getName());
        assertEquals("New question?", preview.getItem(1).getText(0));
    }

    @Test
    void thePreviewIsTriedOutAndChangesNothing() {
        oneQuestion();
        Table preview = (Table) window.control("questions");
        window.focus(preview);
        preview.setSelection(1);
        Event event = new Event();
        event.character = '1';
        preview.notifyListeners(SWT.KeyDown, event);
        assertEquals("100%", ((Label) window.control("previewShare")).getText());
        assertTrue(((Text) window.control("previewSteps")).getText().startsWith("Hearing: (1 × 1/1) ÷ 1 = 100%"));
    }

    @Test
    void whatIsWrongIsSaidAndNotPublished() {
        press("addSection");
        assertTrue(((Label) window.control("scorecardProblems")).getText().contains("no question"));
        press("publishScorecard");
        assertTrue(StatusLine.text().startsWith("Not published yet"), StatusLine.text());
        assertEquals(ScorecardState.DRAFT, editor.scorecard().document().getState());
    }

    @Test
    void whatIsPublishedIsOfferedAndDoesNotChange() throws Exception {
        oneQuestion();
        editor.publishNow();
        Library library = Objects.requireNonNull(Session.get().library());
        window.until("it is published", () -> editor.scorecard().document().getState() == ScorecardState.PUBLISHED);
        List<ScorecardRow> rows = library.scoring().scorecards().all();
        assertEquals(List.of(ScorecardState.PUBLISHED), rows.stream().map(ScorecardRow::state).toList());
        assertEquals("Our card", Scorecards.offered(library, Session.get().catalog()).get(0).name());
        press("addSection");
        assertEquals(1, card().getSections().size());
        assertFalse(editor.isDirty());
        assertTrue(StatusLine.text().contains("published version does not change"), StatusLine.text());
    }

    @Test
    void itIsSavedAsADraft() throws Exception {
        oneQuestion();
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        Library library = Objects.requireNonNull(Session.get().library());
        assertEquals(1, library.scoring().scorecards().all().get(0).questions());
    }

    private static List<Path> edits(Path journal) {
        try (Stream<Path> files = Files.walk(journal)) {
            return files.filter(file -> file.toString().endsWith(".edit")).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // It changes while it is looked at; the next look tells.
        }
    }

    private void bringBack(String unsaved) throws Exception {
        Path journal = Session.get().library().folder().resolve("journal");
        window.until("the edit is in the journal", () -> edits(journal).size() == 1);
        window.until("it is all there", () -> contents(edits(journal).get(0)).contains(unsaved));
        Path kept = Files.copy(edits(journal).get(0), folder.resolve("kept.edit"));
        window.page().closeEditor(editor, false);
        window.until("closing has thrown the edit away", () -> edits(journal).isEmpty());
        // Edits in a folder that no living process locks are those of a crashed one.
        Files.copy(kept, Files.createDirectories(journal.resolve("crashed")).resolve("kept.edit"));
        ShellWatch watch = ShellWatch.press("Unsaved edits", "Open");
        RestoredEdits.offer(window.window(), Session.get().library());
        window.until("the edits are offered", watch::seen);
        window.until("the scorecard is open again", () -> window.page().getActiveEditor() instanceof ScorecardEditor back && back.scorecard() != null);
        editor = (ScorecardEditor) window.page().getActiveEditor();
        assertTrue(editor.isDirty());
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void aDraftThatWasNeverSavedIsBroughtBackAfterACrash() throws Exception {
        oneQuestion();
        bringBack("Was the caller allowed to finish?");
        assertEquals("Was the caller allowed to finish?", card().getSections().get(0).getQuestions().get(0).getName());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertEquals(1, Session.get().library().scoring().scorecards().all().get(0).questions());
    }

    @Test
    void unsavedEditsOfASavedDraftAreBroughtBackWithWhatTheyWereMadeFrom() throws Exception {
        oneQuestion();
        editor.doSave(new NullProgressMonitor());
        write("form.question", "Was the caller heard?");
        bringBack("Was the caller heard?");
        editor.doSave(new NullProgressMonitor());
        String id = editor.scorecard().document().getId();
        Stored<KeptScorecard> stored = Session.get().library().load(KeptScorecard.class, id);
        assertEquals("Was the caller heard?", stored.document().getScorecard().getSections().get(0).getQuestions().get(0).getName());
        assertEquals(2, stored.version());
    }

    @Test
    void whatIsTypedIsAStepAfterAPauseAndNotOnTheScreenAlone() {
        press("addSection");
        Text name = (Text) window.control("form.name");
        window.focus(name);
        name.setText("Hearing");
        window.until("it is a step", () -> "Hearing".equals(card().getSections().get(0).getName()));
        assertTrue(name.isFocusControl());
    }

    @Test
    void aNumberIsKeptWithTheDigitsItHasAndWhatIsNoneIsNot() {
        oneQuestion();
        ScorecardQuestion question = card().getSections().get(0).getQuestions().get(0);
        write("form.questionWeight", "1250.125");
        assertEquals(1250.125, question.getWeight());
        assertEquals("1250.125", ((Text) window.control("form.questionWeight")).getText());
        write("form.questionWeight", "0,5");
        assertEquals(0.5, question.getWeight());
        write("form.questionWeight", "much");
        assertEquals(0.5, question.getWeight());
        assertEquals("0.5", ((Text) window.control("form.questionWeight")).getText());
        assertTrue(StatusLine.text().contains("“much” is no number"), StatusLine.text());
    }

    @Test
    void conditionsAreMadeAndTickedWithoutLosingTheKeyboard() {
        oneQuestion();
        press("addQuestion");
        window.focus(window.control("addCondition"));
        press("addCondition");
        ScorecardQuestion second = card().getSections().get(0).getQuestions().get(1);
        assertEquals(1, second.getConditions().size());
        assertTrue(window.control("condition0").isFocusControl(), "which question it depends on comes next");
        Button no = (Button) window.control("condition0.no");
        window.focus(no);
        no.setSelection(true);
        no.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("yes", "no"), second.getConditions().get(0).getAnswers());
        assertTrue(window.control("condition0.no").isFocusControl(), "a tick leaves the keyboard where it is");
        window.focus(window.control("condition0.remove"));
        press("condition0.remove");
        assertTrue(window.control("addCondition").isFocusControl(), "what is left has it");
        editor.scorecard().undo();
        assertTrue(((Button) window.control("condition0.no")).getSelection());
    }

    @Test
    void escapeLeadsFromTheFieldsBackToTheParts() {
        oneQuestion();
        Text question = (Text) window.control("form.question");
        window.focus(question);
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        escape.doit = true;
        question.notifyListeners(SWT.Traverse, escape);
        assertTrue(window.control("scorecardTree").isFocusControl());
    }

    @Test
    void shiftAndInsertAddInsideOfWhatIsChosen() {
        press("addSection");
        insert(SWT.SHIFT);
        assertEquals(1, card().getSections().get(0).getQuestions().size());
        insert(SWT.SHIFT);
        assertEquals(3, card().getSections().get(0).getQuestions().get(0).getOptions().size());
        insert(0);
        assertEquals(4, card().getSections().get(0).getQuestions().get(0).getOptions().size());
    }

    private void insert(int modifiers) {
        Event event = new Event();
        event.keyCode = SWT.INSERT;
        event.stateMask = modifiers;
        window.control("scorecardTree").notifyListeners(SWT.KeyDown, event);
        window.settle();
    }
}
