/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.coachline.library.Library;
import org.coachline.library.Stored;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.CoachlineUi;
import org.coachline.ui.Session;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.RestoredEdits;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.today.TodayPerspective;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a call's editor offers where something is pointed at or missing, in a real window. */
class ReviewCareTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String call;

    @BeforeEach
    void openALibraryWithACall() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
        }
        window.openLibrary(place);
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private static List<MenuItem> menuAt(TimelineControl timeline, int x, int y) {
        Point place = timeline.toDisplay(x, y);
        Event event = new Event();
        event.x = place.x;
        event.y = place.y;
        event.detail = SWT.MENU_MOUSE;
        timeline.notifyListeners(SWT.MenuDetect, event);
        return Arrays.asList(timeline.getMenu().getItems());
    }

    @Test
    void theMenuOfAPlacePlaysAndMarksThere() {
        ReviewEditor editor = window.open(call);
        TimelineControl timeline = Window.timeline(editor);
        int x = timeline.getHeaderWidth() + (int) Math.round(timeline.getAxis().x(10_000_000));
        List<String> offered = menuAt(timeline, x, 120).stream().map(MenuItem::getText).toList();
        assertEquals(List.of("&Play from 0:10", "&Mark a technique at 0:10…", "S&wap agent and customer", "&Lane"), offered.subList(0, 4));
    }

    @Test
    void theMenuOfAMomentDeletesIt() {
        ReviewEditor editor = window.open(call);
        OpenReview review = Window.review(editor);
        TimelineControl timeline = Window.timeline(editor);
        review.playback().seek(5_000_000);
        window.focus(timeline);
        window.press(timeline, "A");
        Event event = new Event();
        event.detail = SWT.MENU_KEYBOARD;
        timeline.notifyListeners(SWT.MenuDetect, event);
        List<MenuItem> items = Arrays.asList(timeline.getMenu().getItems());
        assertTrue(items.stream().anyMatch(item -> item.getText().startsWith("missed\t") && item.isEnabled()));
        items.get(items.size() - 1).notifyListeners(SWT.Selection, new Event());
        assertEquals(0, review.review().document().getMoments().size());
    }

    @Test
    void whatIsTypedForOneCallIsWrittenToThatCallAlone() throws Exception {
        String other = CallFixture.call(Session.get().library(), folder.resolve("recordings"), "Another");
        window.view(MomentsView.ID, MomentsView.class);
        Moment first = window.mark(window.open(call), "A");
        Moment second = window.mark(window.open(other), "A");
        Text comment = (Text) window.control("comment");
        comment.setText("about the second");
        comment.notifyListeners(SWT.FocusOut, new Event());
        assertEquals("about the second", second.getComment());
        assertNull(first.getComment());
    }

    /** Makes of what is written down now what a process leaves that ended: edits in a folder that nobody locks. */
    private static void crash(Library library, String document, String process) throws Exception {
        Path journal = library.folder().resolve("journal");
        Path written;
        try (Stream<Path> all = Files.walk(journal)) {
            written = all.filter(file -> file.toString().endsWith(".edit") && !file.endsWith("kept.edit")).findFirst().orElseThrow();
        }
        byte[] edits = Files.readAllBytes(written);
        // Dropping takes what any process has written of the document.
        library.dropJournal(document);
        Files.write(Files.createDirectories(journal.resolve(process)).resolve("kept.edit"), edits);
    }

    private static List<String> labels(Composite in) {
        List<String> texts = new ArrayList<>();
        for (Control each : in.getChildren()) {
            if (each instanceof Label label) {
                texts.add(label.getText());
            } else if (each instanceof Composite inner) {
                texts.addAll(labels(inner));
            }
        }
        return texts;
    }

    @Test
    void editsThatAreBroughtBackReplaceTheEditorThatShowsTheSameReview() throws Exception {
        ReviewEditor editor = window.open(call);
        window.mark(editor, "A");
        editor.doSave(new NullProgressMonitor());
        Library library = Session.get().library();
        Stored<Review> stored = library.load(Review.class, Window.review(editor).review().document().getId());
        stored.document().setSummary("kept");
        library.journal(stored.document(), stored.version());
        crash(library, stored.document().getId(), "crashed");
        String name = editor.getTitle();
        List<String> said = new ArrayList<>();
        ShellWatch asked = ShellWatch.press("Unsaved edits", "Open", shell -> said.addAll(labels(shell)));
        RestoredEdits.offer(window.window(), library);
        window.until("it was asked", asked::seen);
        assertTrue(said.stream().anyMatch(each -> each.contains("\u2022 " + name)), () -> said + " names " + name);
        window.until("the edits are back", () -> window.page().getActiveEditor() instanceof ReviewEditor open && open.review() != null
                && "kept".equals(open.review().review().document().getSummary()));
        assertEquals(1, window.page().getEditorReferences().length);
    }

    @Test
    void ofEditsThatWereLeftTwiceTheLatestAreBroughtBack() throws Exception {
        ReviewEditor editor = window.open(call);
        window.mark(editor, "A");
        editor.doSave(new NullProgressMonitor());
        Library library = Session.get().library();
        Stored<Review> stored = library.load(Review.class, Window.review(editor).review().document().getId());
        for (String each : List.of("first", "second")) {
            stored.document().setSummary(each);
            library.journal(stored.document(), stored.version());
            crash(library, stored.document().getId(), "crashed-" + each);
        }
        assertEquals(2, library.journalled().size());
        PlatformUI.getWorkbench().showPerspective(TodayPerspective.ID, window.window());
        ShellWatch asked = ShellWatch.press("Unsaved edits", "Open");
        RestoredEdits.offer(window.window(), library);
        window.until("it was asked", asked::seen);
        // The page of the day leaves calls no room.
        window.until("calls are seen", () -> window.page().getPerspective().getId().equals(CoachlineUi.REVIEW_PERSPECTIVE));
        window.until("the latest edits are back", () -> window.page().getActiveEditor() instanceof ReviewEditor open && open.review() != null
                && "second".equals(open.review().review().document().getSummary()));
    }

    @Test
    void everyButtonOfTheTransportBarIsReachedAlsoWhereItIsNarrow() {
        window.open(call);
        Composite bar = window.control("play").getParent();
        // While the platform rearranges the window, nothing in it is laid out.
        window.until("the window lays out what is in it", () -> !bar.isLayoutDeferred());
        for (int width : new int[] {1200, 880, 708, 640, 540}) {
            bar.setSize(width, bar.getSize().y);
            int right = Arrays.stream(bar.getChildren()).filter(Control::getVisible).mapToInt(child -> child.getBounds().x + child.getBounds().width)
                    .max().orElseThrow();
            assertTrue(right <= width, right + " of " + width);
        }
    }

    @Test
    void whyNothingIsHeardStandsInALineOfItsOwnAsWideAsTheBar() {
        ReviewEditor editor = window.open(call);
        CLabel line = (CLabel) window.control("playProblem");
        Window.review(editor).playback().setProblem("There is no sound device.");
        window.settle();
        assertEquals("There is no sound device.", line.getText());
        assertTrue(line.getVisible());
        assertTrue(line.getBounds().width > line.getParent().getClientArea().width * 9 / 10, line.getBounds().toString());
        Window.review(editor).playback().setProblem(null);
        assertFalse(line.getVisible());
    }

    @Test
    void aRecordingThatIsGoneIsToldAndCanBeLookedFor() throws Exception {
        Files.delete(folder.resolve("recordings").resolve("Delivery.wav"));
        ReviewEditor editor = window.openOnly(call);
        Link line = (Link) Styles.find(window.window().getShell(), "findRecording").orElseThrow();
        assertTrue(line.getText().contains("Delivery.wav"), line.getText());
        assertTrue(line.getText().endsWith("<a>Find…</a>"), line.getText());
        assertFalse(Window.review(editor).playback().isLoaded());
        assertFalse(window.control("playProblem").getVisible(), "what one line tells, another does not repeat");
    }
}
