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

import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.Stored;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.ui.Session;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Preferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choosing which calls the list shows, by the menu beside its filter. */
class CallChoicePathTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private Library library;
    private Table table;
    private FlatButton button;

    @BeforeEach
    void threeCalls() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        Library.create(place).close();
        window.openLibrary(place);
        library = Session.get().library();
        window.view(CallsView.ID, CallsView.class);
        table = (Table) window.control("calls");
        button = (FlatButton) window.control("callChoice");
        window.until("the list is of this library", () -> table.getItemCount() == 0);
        call("New", null, "");
        call("Draft", ReviewStatus.DRAFT, Preferences.reviewer());
        call("Disputed", ReviewStatus.DISPUTED, "Somebody Else");
        window.until("all calls are listed", () -> table.getItemCount() == 3);
    }

    private void call(String queue, ReviewStatus status, String reviewer) throws Exception {
        String id = CallFixture.call(library, folder.resolve("recordings"), queue);
        Stored<Call> stored = library.load(Call.class, id);
        stored.document().getLegs().get(0).setAgentId(library.agentNamed(queue.equals("New") ? "Kim" : "Ann & Bo"));
        library.save(stored.document(), stored.version());
        if (status != null) {
            Review review = CoachingFactory.eINSTANCE.createReview();
            review.setId(Documents.newId());
            review.setCallId(id);
            review.setStatus(status);
            review.setReviewerId(library.reviewerNamed(reviewer));
            library.save(review, 0);
        }
    }

    @AfterEach
    void closeAll() {
        choose("Show all calls again (3)");
        window.closeEditors();
        Session.get().close();
    }

    private MenuItem find(Menu menu, String text) {
        for (MenuItem each : menu.getItems()) {
            MenuItem found = each.getText().equals(text) ? each : each.getMenu() == null ? null : find(each.getMenu(), text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** As a person who presses the button and clicks; nothing happens where there is no such item. */
    private boolean choose(String text) {
        button.notifyListeners(SWT.Selection, new Event());
        Menu menu = button.getMenu();
        MenuItem item = find(menu, text);
        if (item != null) {
            item.setSelection((item.getStyle() & SWT.CHECK) == 0 || !item.getSelection());
            item.notifyListeners(SWT.Selection, new Event());
        }
        menu.setVisible(false);
        window.settle();
        return item != null;
    }

    @Test
    void theMenuSaysHowManyEachChoiceShowsAndTheListFollows() {
        assertTrue(choose("Disputed (1)"));
        assertEquals(1, table.getItemCount());
        assertEquals("Disputed", said());
        assertTrue(choose("All calls (3)"));
        assertTrue(choose("Begun, not delivered (1)"));
        assertTrue(choose("Only with a review of mine (1)"));
        assertEquals(1, table.getItemCount());
        assertEquals("Begun, not delivered \u00b7 mine", said());
        assertTrue(choose("Disputed (0)"));
        assertEquals(0, table.getItemCount());
        assertTrue(choose("Show all calls again (3)"));
        assertEquals(3, table.getItemCount());
        assertEquals("All calls", said());
    }

    @Test
    void anAgentIsChosenByName() {
        assertTrue(choose("Ann && Bo (2)"));
        assertEquals(2, table.getItemCount());
        assertEquals("All calls \u00b7 Ann & Bo", said());
    }

    @Test
    void aCallLeavesTheListAsItsReviewIsBegun() throws Exception {
        assertTrue(choose("To review (1)"));
        assertEquals(1, table.getItemCount());
        String id = library.calls(CallQuery.ALL.withStatus("new")).get(0).id();
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId(id);
        review.setReviewerId(library.reviewerNamed("Somebody Else"));
        library.save(review, 0);
        window.until("it waits for nobody to begin", () -> table.getItemCount() == 0);
        assertFalse(choose("To review (1)"));
    }

    @Test
    void whatIsTypedNarrowsWhatIsChosen() {
        Text filter = (Text) window.control("callFilter");
        assertTrue(choose("Disputed (1)"));
        filter.setText("Kim");
        window.until("no disputed call is Kim's", () -> table.getItemCount() == 0);
        filter.setText("Ann");
        window.until("one is Ann's", () -> table.getItemCount() == 1);
        filter.setText("");
        window.until("the disputed one is left", () -> table.getItemCount() == 1);
    }

    @Test
    void itsKeyOpensTheMenu() throws Exception {
        window.window().getService(IHandlerService.class).executeCommand("org.coachline.ui.calls.choose", null);
        Menu menu = button.getMenu();
        assertEquals("All calls (3)", menu.getItem(0).getText());
        assertTrue(menu.getItem(0).getSelection());
        menu.setVisible(false);
        assertTrue(button.getToolTipText().contains("Alt+Shift+K") || button.getToolTipText().contains("Shift+Alt+K"), button::getToolTipText);
    }

    private String said() {
        return button.getToolTipText().replaceFirst("^Shown: (.*)\\. Show others .*$", "$1");
    }
}
