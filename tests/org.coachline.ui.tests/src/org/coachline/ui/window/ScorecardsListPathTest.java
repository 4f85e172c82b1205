/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.coachline.insight.scoring.ScorecardVersions;
import org.coachline.library.Library;
import org.coachline.library.ScorecardRow;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.ScorecardState;
import org.coachline.testsupport.HandReckoned;
import org.coachline.ui.Session;
import org.coachline.ui.internal.scoring.ScorecardEditor;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of scorecards, from which they are begun, opened, copied, retired and deleted. */
class ScorecardsListPathTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;

    @BeforeEach
    void openALibraryWithAPublishedScorecardAndADraft() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        window.until("the packs are read", () -> !Session.get().catalog().scorecards().isEmpty());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            KeptScorecard kept = ScorecardVersions.begun("By hand", Instant.EPOCH);
            kept.setScorecard(HandReckoned.card());
            made.save(kept, 0);
            ScorecardVersions.publish(made, kept.getId(), 1, "Kim", Instant.EPOCH);
            made.save(ScorecardVersions.begun("Our card", Instant.EPOCH), 0);
        }
        window.openLibrary(place);
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private Library library() {
        return Objects.requireNonNull(Session.get().library());
    }

    private List<ScorecardRow> own() {
        try {
            return library().scoring().scorecards().all();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** What is done in the list, by name of the row that is chosen first. */
    private interface Deed {
        void in(Shell shell, Table list);
    }

    private void list(String close, Deed deed) throws Exception {
        ShellWatch watch = ShellWatch.press("Scorecards", close, shell -> {
            Table list = (Table) Styles.find(shell, "cards").orElseThrow();
            window.until("they are listed", () -> list.getItemCount() >= 3);
            deed.in(shell, list);
        });
        window.window().getService(IHandlerService.class).executeCommand("org.coachline.ui.scoring.scorecards", null);
        window.until("the list was there", watch::seen);
    }

    private static void choose(Table list, String name) {
        for (int i = 0; i < list.getItemCount(); i++) {
            if (list.getItem(i).getText(0).equals(name)) {
                list.setSelection(i);
                return;
            }
        }
        throw new AssertionError("no " + name);
    }

    private static void press(Shell shell, String id) {
        Control control = Styles.find(shell, id).orElseThrow();
        control.notifyListeners(SWT.Selection, new Event());
    }

    private ScorecardEditor opened() {
        window.until("an editor is open", () -> window.page().getActiveEditor() instanceof ScorecardEditor editor && editor.scorecard() != null);
        return (ScorecardEditor) window.page().getActiveEditor();
    }

    @Test
    void ownOnesAndThoseOfPacksAreListedWithTheirStates() throws Exception {
        list("Close", (shell, list) -> {
            List<String> rows = Arrays.stream(list.getItems()).map(ScorecardsListPathTest::text).toList();
            assertEquals("By hand|1.0|published by Kim|9", rows.get(0));
            assertEquals("Our card|1.0|draft|0", rows.get(1));
            assertTrue(rows.get(2).contains("comes with a technique pack"), rows.get(2));
        });
    }

    /** What the dialog says in its heading that cannot be done. */
    private static String problem(Shell shell) {
        return String.valueOf(((TitleAreaDialog) shell.getData()).getErrorMessage());
    }

    private static String text(TableItem item) {
        return String.join("|", item.getText(0), item.getText(1), item.getText(2), item.getText(3));
    }

    @Test
    void aPublishedOneIsCopiedAsItsNextVersion() throws Exception {
        list("", (shell, list) -> {
            choose(list, "By hand");
            press(shell, "cards.copy");
            window.until("the list has closed", shell::isDisposed);
        });
        ScorecardEditor editor = opened();
        assertEquals("1.1", editor.scorecard().document().getScorecard().getVersion());
        assertEquals("by-hand", editor.scorecard().document().getScorecard().getId());
        assertEquals(ScorecardState.DRAFT, editor.scorecard().document().getState());
        assertTrue(editor.isDirty());
    }

    @Test
    void oneOfAPackIsCopiedAsOnesOwnAndNotOpened() throws Exception {
        String name = Session.get().catalog().scorecards().get(0).name();
        list("", (shell, list) -> {
            choose(list, name);
            press(shell, "cards.edit");
            assertTrue(problem(shell).startsWith("A scorecard of a pack is changed as a copy"), problem(shell));
            press(shell, "cards.copy");
            window.until("the list has closed", shell::isDisposed);
        });
        KeptScorecard copy = opened().scorecard().document();
        assertEquals(ScorecardRow.PACK, copy.getPack());
        assertEquals("1.0", copy.getScorecard().getVersion());
        assertEquals(name, copy.getScorecard().getName());
    }

    @Test
    void enterOpensTheChosenOne() throws Exception {
        list("", (shell, list) -> {
            choose(list, "Our card");
            list.notifyListeners(SWT.DefaultSelection, new Event());
            window.until("the list has closed", shell::isDisposed);
        });
        assertEquals("Our card", opened().scorecard().document().getScorecard().getName());
    }

    @Test
    void whatIsPublishedIsRetiredAndOfferedAgainAndADraftIsDeleted() throws Exception {
        list("Close", (shell, list) -> {
            choose(list, "By hand");
            press(shell, "cards.delete");
            assertTrue(problem(shell).startsWith("Only drafts can be deleted"), problem(shell));
            press(shell, "cards.retire");
            window.until("it is offered no more", () -> text(list.getItem(0)).equals("By hand|1.0|published by Kim, offered no more|9"));
            choose(list, "By hand");
            press(shell, "cards.retire");
            window.until("it is offered again", () -> text(list.getItem(0)).equals("By hand|1.0|published by Kim|9"));
            choose(list, "Our card");
            press(shell, "cards.retire");
            assertTrue(problem(shell).startsWith("Only what is published can be retired"), problem(shell));
            press(shell, "cards.delete");
            window.until("it is gone", () -> own().size() == 1 && !list.getItem(1).getText(0).equals("Our card"));
        });
    }
}
