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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.coachline.library.Library;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.Session;
import org.coachline.ui.internal.listening.ListeningPreferences;
import org.coachline.ui.internal.moments.MeasuresView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.Playback;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a supervisor listens: speed, silence, loops, sides, and going on where a call was left. */
class ListeningPathTest {

    private static final String[] CHOICES = {ListeningPreferences.SPEED, ListeningPreferences.SKIP_SILENCE, ListeningPreferences.SIDES,
            ListeningPreferences.AUTO_GAIN, ListeningPreferences.TELEPHONE_BAND, ListeningPreferences.DECLICK, ListeningPreferences.LANE_PITCH,
            ListeningPreferences.LANE_LOUDNESS, ListeningPreferences.LANE_PACE};

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String call;

    @BeforeEach
    void openALibraryWithACall() throws Exception {
        forgetChoices();
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
        }
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
        forgetChoices();
    }

    private static void forgetChoices() {
        IPreferenceStore store = Preferences.store();
        for (String choice : CHOICES) {
            store.setToDefault(choice);
        }
    }

    private TimelineControl opened() {
        TimelineControl timeline = Window.timeline(window.open(call));
        window.focus(timeline);
        return timeline;
    }

    private Playback playback() {
        return Window.review((ReviewEditor) window.page().getActiveEditor()).playback();
    }

    @Test
    void keysPlayFasterSlowerAndAsItWasSpoken() {
        TimelineControl timeline = opened();
        window.press(timeline, "F8");
        window.press(timeline, "F8");
        assertEquals(1.25, playback().speed());
        assertTrue(StatusLine.text().startsWith("Speed 1.25"), StatusLine.text());
        window.press(timeline, "F7");
        assertEquals(1.1, playback().speed());
        window.press(timeline, "SHIFT+F8");
        assertEquals(1, playback().speed());
    }

    @Test
    void aChosenSpeedHoldsForTheNextCallToo() {
        TimelineControl timeline = opened();
        window.press(timeline, "F8");
        window.page().closeAllEditors(false);
        opened();
        assertEquals(1.1, playback().speed());
    }

    @Test
    void aKeySkipsSilenceAndTheButtonDoesTheSame() {
        TimelineControl timeline = opened();
        window.press(timeline, "F9");
        assertTrue(ListeningPreferences.is(ListeningPreferences.SKIP_SILENCE));
        ((FlatButton) window.control("skipSilence")).notifyListeners(SWT.Selection, new Event());
        assertFalse(ListeningPreferences.is(ListeningPreferences.SKIP_SILENCE));
    }

    @Test
    void loopingIsSwitchedByKey() {
        TimelineControl timeline = opened();
        timeline.getViewport().select(new TimeRange(1_000_000, 2_000_000));
        window.press(timeline, "SHIFT+F9");
        assertTrue(playback().isLooping());
        assertEquals("The selection is heard again and again", StatusLine.text());
        window.press(timeline, "SHIFT+F9");
        assertFalse(playback().isLooping());
    }

    @Test
    void aCallIsResumedWhereItWasLeft() {
        TimelineControl timeline = opened();
        playback().seek(7_250_000);
        window.closeEditors();
        assertTrue(timeline.isDisposed());
        assertEquals(7_250_000, opened().getViewport().playhead());
    }

    @Test
    void aCallHeardToItsEndBeginsAtItsStart() {
        opened();
        playback().seek(19_500_000);
        window.page().closeAllEditors(false);
        assertEquals(0, opened().getViewport().playhead());
    }

    @Test
    void scrubbingMovesThePlayHeadAlongWithTheMouse() {
        TimelineControl timeline = opened();
        playback().scrub(3_000_000);
        playback().scrub(4_000_000);
        playback().scrubEnded();
        assertEquals(4_000_000, timeline.getViewport().playhead());
        assertFalse(playback().isPlaying());
    }

    @Test
    void lanesOfWhatWasMeasuredAreShownAndHiddenFromTheMenu() throws Exception {
        TimelineControl timeline = opened();
        assertEquals(List.of("Loudness"), measured(timeline));
        IHandlerService handlers = window.window().getService(IHandlerService.class);
        handlers.executeCommand("org.coachline.ui.lane.pitch", null);
        assertEquals(List.of("Loudness", "Pitch"), measured(timeline));
        handlers.executeCommand("org.coachline.ui.lane.loudness", null);
        handlers.executeCommand("org.coachline.ui.lane.pace", null);
        assertEquals(List.of("Pitch", "Pace"), measured(timeline));
    }

    private static List<String> measured(TimelineControl timeline) {
        return timeline.getLanes().stream().filter(LaneSpec.TrackLane.class::isInstance).map(LaneSpec::name).toList();
    }

    @Test
    void whatWasMeasuredIsListedVoiceBesideVoice() {
        opened();
        MeasuresView view = window.view(MeasuresView.ID, MeasuresView.class);
        assertNotNull(view);
        window.until("the call is measured", () -> Styles.find(window.window().getShell(), "measures").isPresent());
        Table table = (Table) window.control("measures");
        assertEquals(List.of("Measure", "Agent", "Customer", "Call"), Arrays.stream(table.getColumns()).map(TableColumn::getText).toList());
        TableItem talk = table.getItem(0);
        assertEquals("Talk time", talk.getText(0));
        assertTrue(talk.getText(1).matches("0:\\d\\d \\(\\d+ %\\)"), talk.getText(1));
    }

    @Test
    void theSoundPopupSwitchesWhatIsHeard() {
        opened();
        ((FlatButton) window.control("sound")).notifyListeners(SWT.Selection, new Event());
        window.until("the popup is open", () -> popups().size() == 1);
        Shell opened = popups().get(0);
        List<Button> checks = new ArrayList<>();
        collect(opened, checks);
        assertEquals(List.of("Agent left, customer right", "Lift quiet sides", "Telephone band only (300 to 3400 Hz)", "Repair clicks",
                "Go on when the device is gone"), checks.stream().map(Button::getText).toList());
        checks.get(1).setSelection(true);
        checks.get(1).notifyListeners(SWT.Selection, new Event());
        assertTrue(ListeningPreferences.is(ListeningPreferences.AUTO_GAIN));
        opened.close();
    }

    private List<Shell> popups() {
        List<Shell> found = new ArrayList<>();
        for (Shell shell : window.window().getShell().getShells()) {
            if (shell.isVisible() && !shell.isDisposed()) {
                List<Button> checks = new ArrayList<>();
                collect(shell, checks);
                if (checks.size() >= 5) {
                    found.add(shell);
                }
            }
        }
        return found;
    }

    private static void collect(Composite parent, List<Button> into) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && (button.getStyle() & SWT.CHECK) != 0) {
                into.add(button);
            } else if (child instanceof Composite composite) {
                collect(composite, into);
            }
        }
    }

    @Test
    void playingAroundThePlayHeadLeavesItWhereItIs() {
        TimelineControl timeline = opened();
        OpenReview review = Window.review((ReviewEditor) window.page().getActiveEditor());
        review.playback().seek(5_000_000);
        window.press(timeline, "F5");
        window.settle();
        assertEquals(5_000_000, timeline.getViewport().playhead());
    }
}
