/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.coachline.library.Library;
import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.CoachlineUi;
import org.coachline.ui.Session;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.going.PlayThrough;
import org.coachline.ui.internal.progress.ProgressHandler;
import org.coachline.ui.internal.progress.ProgressView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.NativeNames;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an agent to a chart, from its point to the calls behind it, and from there to the moment as it sounds. */
class ProgressPathTest {

    private static final long SECOND = 1_000_000;
    private static final int WEEKS = 6;

    private final Window window = new Window();
    private final Display display = window.window().getShell().getDisplay();
    @TempDir
    private Path folder;
    private String agent;
    private CatalogRef technique;

    @BeforeEach
    void openALibraryWithSixWeeksOfMoments() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        window.until("the packs are read", () -> !Session.get().catalog().techniques().isEmpty());
        technique = Session.get().catalog().techniques().get(0).ref();
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            for (int week = 0; week < WEEKS; week++) {
                String call = CallFixture.call(made, folder.resolve("recordings"), "Delivery" + week);
                var stored = made.load(Call.class, call);
                stored.document().setStart(Instant.parse("2026-03-02T10:00:00Z").plusSeconds(7L * 24 * 3600 * week));
                made.save(stored.document(), stored.version());
                review(made, call, week < 3 ? Verdict.MISSED : Verdict.USED_WELL);
            }
            agent = made.agentNamed("Agent Invented");
            made.agentNamed("Nobody Marked");
        }
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
    }

    @AfterEach
    void closeAll() throws Exception {
        PlayThrough.get().stop();
        // The page outlives a test: pictures are in their places for the next one.
        for (String kind : List.of("TREND", "VERDICTS")) {
            if (Styles.find(window.window().getShell(), "table." + kind).filter(Control::isVisible).isPresent()) {
                window.control("figures." + kind).notifyListeners(SWT.Selection, new Event());
            }
        }
        PlatformUI.getWorkbench().showPerspective(CoachlineUi.REVIEW_PERSPECTIVE, window.window());
        window.closeEditors();
        Session.get().close();
    }

    private void review(Library library, String call, Verdict verdict) throws Exception {
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId(call);
        review.setReviewerId(library.reviewerNamed(Preferences.reviewer()));
        for (long at : new long[] {4, 9}) {
            Moment moment = CoachingFactory.eINSTANCE.createMoment();
            moment.setId(Documents.newId());
            moment.setStartMicros(at * SECOND);
            moment.setEndMicros(at * SECOND);
            moment.setChannel(ChannelRole.AGENT);
            moment.setTechnique(technique);
            moment.setVerdict(verdict);
            moment.setComment("at " + at);
            review.getMoments().add(moment);
        }
        library.save(review, 0);
    }

    /** What the platform says when another theme has been chosen; without restyling every widget of the window, which is the platform's own part. */
    private void theme(Theme theme) {
        ITheme chosen = new ITheme() {
            @Override
            public String getId() {
                return "org.coachline.rcp.theme." + theme.id();
            }

            @Override
            public String getLabel() {
                return theme.id();
            }
        };
        PlatformUI.getWorkbench().getService(IEventBroker.class).send(IThemeEngine.Events.THEME_CHANGED, Map.of(IThemeEngine.Events.THEME, chosen, IThemeEngine.Events.DEVICE, Display.getCurrent()));
        window.settle();
    }

    private ProgressView open() {
        ProgressHandler.open(window.window(), agent);
        ProgressView view = (ProgressView) Objects.requireNonNull(window.page().findView(ProgressView.ID));
        idle(view);
        return view;
    }

    private void idle(ProgressView view) {
        window.until("all is read and drawn", view::isIdle);
    }

    private Canvas trend() {
        return (Canvas) window.control("chart.TREND");
    }

    private static ImageData pixels(Canvas canvas) {
        Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(image);
        canvas.print(gc);
        gc.dispose();
        ImageData data = image.getImageData(100);
        image.dispose();
        return data;
    }

    private static long different(ImageData data) {
        return java.util.stream.IntStream.range(0, data.width * data.height / 37).map(i -> data.getPixel(i * 37 % data.width, i * 37 / data.width)).distinct()
                .count();
    }

    private Table behind(ProgressView view, int rows) {
        idle(view);
        Table table = (Table) window.control("callsBehind");
        window.until(rows + " rows are listed", () -> table.getItemCount() == rows);
        return table;
    }

    @Test
    void anAgentChosenInTheBarIsDrawnAndNamed() {
        ProgressHandler.open(window.window(), null);
        ProgressView view = (ProgressView) Objects.requireNonNull(window.page().findView(ProgressView.ID));
        idle(view);
        Combo picker = (Combo) window.control("progressAgent");
        picker.setText("inv");
        picker.notifyListeners(SWT.DefaultSelection, new Event());
        idle(view);
        assertEquals("Agent Invented", picker.getText());
        assertTrue(different(pixels(trend())) > 8, "nothing is drawn");
        assertEquals(1, ((Table) window.control("progressTechniques")).getItemCount());
        assertTrue(((Table) window.control("findings")).getItemCount() >= 6);
    }

    @Test
    void aNameThatNobodyHasIsSaidAndChangesNothing() {
        ProgressView view = open();
        Combo picker = (Combo) window.control("progressAgent");
        picker.setText("zzz");
        picker.notifyListeners(SWT.DefaultSelection, new Event());
        idle(view);
        assertTrue(StatusLine.text().contains("zzz"), StatusLine.text());
        assertTrue(((Table) window.control("progressTechniques")).getItemCount() > 0);
    }

    @Test
    void anAgentWithoutMomentsSaysWhatToDo() throws Exception {
        ProgressView view = open();
        view.choose(Session.get().library().agentNamed("Nobody Marked"));
        idle(view);
        Label said = (Label) window.control("progressEmpty");
        assertTrue(said.isVisible());
        assertTrue(said.getText().contains("no calls of this agent"), said.getText());
    }

    @Test
    void byKeyboardAlonePointsAreWalkedListedOpenedAndPlayed() {
        ProgressView view = open();
        Canvas chart = trend();
        window.focus(chart);
        window.press(chart, "END");
        assertTrue(StatusLine.text().contains("2 of 2 in one call"), StatusLine.text());
        window.press(chart, "ARROW_LEFT");
        window.press(chart, "HOME");
        assertTrue(StatusLine.text().contains("0 of 2 in one call"), StatusLine.text());
        window.press(chart, "CR");
        Table table = behind(view, 2);
        window.until("the first is filled", () -> table.getItem(0).getText(2).equals("0:04"));
        table.setSelection(1);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        window.until("the review is open", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null);
        assertEquals(CoachlineUi.REVIEW_PERSPECTIVE, window.page().getPerspective().getId());
        OpenReview review = Window.review((ReviewEditor) window.page().getActiveEditor());
        window.until("the moment is selected", () -> review.selected() != null && review.selected().getStartMicros() == 9 * SECOND);
    }

    @Test
    void aClickOnAPointListsItsCallsAndPlayAllHearsThemFromTheFirst() {
        ProgressView view = open();
        Canvas chart = trend();
        Event click = firstPoint(chart);
        chart.notifyListeners(SWT.MouseDown, click);
        behind(view, 2);
        assertEquals("2 moments in one call", ((Label) window.control("behindCount")).getText());
        window.control("behindPlay").notifyListeners(SWT.Selection, new Event());
        window.until("the review is open", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null);
        OpenReview review = Window.review((ReviewEditor) window.page().getActiveEditor());
        window.until("the first moment is heard", () -> review.selected() != null && review.selected().getStartMicros() == 4 * SECOND);
    }

    /** The mouse looks for something that says what it is, as a person does. */
    private static Event firstPoint(Canvas chart) {
        Event mouse = new Event();
        mouse.button = 1;
        for (mouse.x = 0; mouse.x < chart.getSize().x; mouse.x += 6) {
            for (mouse.y = 0; mouse.y < chart.getSize().y; mouse.y += 6) {
                chart.notifyListeners(SWT.MouseMove, mouse);
                if (chart.getToolTipText() != null) {
                    return mouse;
                }
            }
        }
        throw new AssertionError("there is no point");
    }

    @Test
    void figuresAreATableWhoseRowsListTheSameCalls() {
        ProgressView view = open();
        window.control("figures.TREND").notifyListeners(SWT.Selection, new Event());
        Table figures = (Table) window.control("table.TREND");
        assertTrue(figures.isVisible());
        assertEquals(WEEKS, figures.getItemCount());
        window.until("the row is filled", () -> figures.getItem(0).getText(3).equals("2"));
        figures.setSelection(0);
        figures.notifyListeners(SWT.DefaultSelection, new Event());
        behind(view, 2);
    }

    @Test
    void anotherThemeIsDrawnAnew() {
        ProgressView view = open();
        int light = pixels(trend()).getPixel(30, 4);
        for (Theme theme : new Theme[] {Theme.DARK, Theme.HIGH_CONTRAST}) {
            theme(theme);
            idle(view);
            int ground = Palette.of(theme).get(Token.PANEL).packed() & 0xFFFFFF;
            window.until("it is drawn for " + theme, () -> rgb(pixels(trend()), 30, 4) == ground);
        }
        assertNotEquals(light, pixels(trend()).getPixel(30, 4));
        theme(Theme.LIGHT);
    }

    private static int rgb(ImageData data, int x, int y) {
        var rgb = data.palette.getRGB(data.getPixel(x, y));
        return rgb.red << 16 | rgb.green << 8 | rgb.blue;
    }

    @Test
    void theClipboardHoldsThePictureAndTheFigures() {
        open();
        window.control("copy.TREND").notifyListeners(SWT.Selection, new Event());
        window.until("it is copied", () -> StatusLine.text().startsWith("Copied"));
        Clipboard clipboard = new Clipboard(display);
        try {
            ImageData image = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            assertNotNull(image);
            assertEquals(2 * 960, image.width);
            String text = (String) clipboard.getContents(TextTransfer.getInstance());
            assertTrue(text.contains("\tChances\t"), text);
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void manyAgentsLaterNoPictureIsLeft() {
        ProgressView view = open();
        boolean before = display.isTracking();
        display.setTracking(true);
        try {
            switchAgents(view, 10);
            long images = images();
            switchAgents(view, 60);
            assertEquals(images, images());
        } finally {
            display.setTracking(before);
        }
    }

    private void switchAgents(ProgressView view, int times) {
        for (int i = 0; i < times; i++) {
            view.choose(i % 2 == 0 ? "" : agent);
            window.until("nothing is read", view::isIdle);
        }
    }

    private long images() {
        int width = trend().getSize().x;
        return java.util.Arrays.stream(display.getDeviceData().objects).filter(Image.class::isInstance).map(Image.class::cast)
                .filter(image -> !image.isDisposed() && image.getBounds().width == width).count();
    }

    @Test
    void aScreenReaderSaysTheFindingAndThePointThatIsChosen() {
        Assumptions.assumeTrue(NativeNames.spoken(window.window().getShell()) != null, "only GTK's names can be read back");
        open();
        Canvas chart = trend();
        assertTrue(String.valueOf(NativeNames.spoken(chart)).contains("then 6 of 6"), NativeNames.spoken(chart));
        window.focus(chart);
        window.press(chart, "HOME");
        assertTrue(String.valueOf(NativeNames.spoken(chart)).startsWith("From "), NativeNames.spoken(chart));
    }

    @Test
    void theAgentOfACallInTheListIsOneKeyAway() throws Exception {
        CallsView calls = window.view(CallsView.ID, CallsView.class);
        Table table = (Table) window.control("calls");
        window.until("the calls are listed", () -> table.getItemCount() == WEEKS);
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        window.page().activate(calls);
        window.window().getService(IHandlerService.class).executeCommand("org.coachline.ui.progress.ofAgent", null);
        ProgressView view = (ProgressView) Objects.requireNonNull(window.page().findView(ProgressView.ID));
        idle(view);
        assertEquals("Agent Invented", ((Combo) window.control("progressAgent")).getText());
        assertEquals(ProgressHandler.PERSPECTIVE, window.page().getPerspective().getId());
        window.window().getService(IHandlerService.class).executeCommand("org.coachline.ui.progress.open", null);
        assertEquals(CoachlineUi.REVIEW_PERSPECTIVE, window.page().getPerspective().getId());
    }

    @Test
    void whatIsMarkedMeanwhileIsDrawn() throws Exception {
        ProgressView view = open();
        Library library = Objects.requireNonNull(Session.get().library());
        String call = CallFixture.call(library, folder.resolve("recordings"), "More");
        review(library, call, Verdict.PARTLY);
        Table techniques = (Table) window.control("progressTechniques");
        window.control("figures.VERDICTS").notifyListeners(SWT.Selection, new Event());
        Table figures = (Table) window.control("table.VERDICTS");
        window.until("the new moments are counted", () -> view.isIdle() && "14".equals(figures.getItem(0).getText(6)));
        assertEquals(1, techniques.getItemCount());
    }

    @Test
    void theListBehindAPointFollowsWhatIsSaved() throws Exception {
        ProgressView view = open();
        Canvas chart = trend();
        window.focus(chart);
        window.press(chart, "HOME");
        window.press(chart, "CR");
        behind(view, 2);
        Library library = Objects.requireNonNull(Session.get().library());
        String first = library.calls(org.coachline.library.CallQuery.ALL.withOrder(org.coachline.library.CallQuery.Order.START, true)).get(0).id();
        review(library, first, Verdict.PARTLY);
        behind(view, 4);
        assertEquals("4 moments in one call", ((Label) window.control("behindCount")).getText());
    }

    @Test
    void marksAreCountedAsTheyWereMadeOrAsPacksAreNow() {
        ProgressView view = open();
        Combo versions = (Combo) window.control("progressVersions");
        assertEquals(0, versions.getSelectionIndex());
        versions.select(1);
        versions.notifyListeners(SWT.Selection, new Event());
        idle(view);
        // Nothing of this pack was renamed, so both readings come to the same.
        assertEquals(1, ((Table) window.control("progressTechniques")).getItemCount());
        versions.select(0);
        versions.notifyListeners(SWT.Selection, new Event());
        idle(view);
    }

    @Test
    void privateNotesAreInNothingThatLeavesTheScreen() throws Exception {
        open();
        window.control("copy.VERDICTS").notifyListeners(SWT.Selection, new Event());
        window.until("it is copied", () -> StatusLine.text().startsWith("Copied"));
        Clipboard clipboard = new Clipboard(display);
        try {
            assertFalse(((String) clipboard.getContents(TextTransfer.getInstance())).contains("at 4"));
        } finally {
            clipboard.dispose();
        }
    }

    /** Every control of the page that takes the keyboard is reached by Tab or has a key of its own. */
    @Test
    void whatCanBeDoneHasAKey() throws Exception {
        open();
        var bindings = window.window().getService(org.eclipse.ui.keys.IBindingService.class);
        for (String command : List.of("open", "review", "ofAgent", "figures", "save", "print", "printAll")) {
            assertNotNull(bindings.getBestActiveBindingFormattedFor("org.coachline.ui.progress." + command), command);
        }
    }
}
