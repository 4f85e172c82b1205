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

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.coachline.insight.scoring.ScorecardVersions;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.library.Library;
import org.coachline.library.ScorecardRow;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.ScorecardState;
import org.coachline.ui.Session;
import org.coachline.ui.internal.scoring.ScorecardEditor;
import org.coachline.ui.internal.scoring.ScorecardInput;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
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
        editor = (ScorecardEditor) window.page().openEditor(new ScorecardInput(draft.getId(), "Our card", draft), ScorecardEditor.ID);
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
}
