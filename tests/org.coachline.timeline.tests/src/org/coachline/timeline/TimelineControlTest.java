/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.timeline.demo.MadeUpCall;
import org.coachline.timeline.demo.TimelineDemo;
import org.coachline.timeline.internal.access.TimelineAccess.Placed;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The control in a real window. */
class TimelineControlTest {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 600;

    private final List<String> told = new ArrayList<>();
    private final MadeUpCall call = new MadeUpCall();
    private final Viewport viewport = new Viewport(MadeUpCall.DURATION);
    private @Nullable Shell opened;
    private TimelineControl control;

    @BeforeEach
    void open() {
        Shell shell = Windows.open(WIDTH, HEIGHT);
        opened = shell;
        viewport.show(new TimeRange(60_000_000, 106_000_000));
        control = new TimelineControl(shell, viewport, Palette.of(Theme.LIGHT)::get);
        control.setLanes(MadeUpCall.lanes());
        control.setWaveform(call);
        control.setTints(MadeUpCall.tints());
        control.setTrack("pitch", MadeUpCall.pitch());
        control.setCues(MadeUpCall.cues());
        control.setMoments(MadeUpCall.moments());
        control.addTimelineListener(new TimelineListener() {
            @Override
            public void seekRequested(long micros) {
                told.add("seek");
            }

            @Override
            public void momentSelected(@Nullable String id) {
                told.add("selected " + id);
            }

            @Override
            public void momentOpened(String id) {
                told.add("opened " + id);
            }

            @Override
            public void momentChanged(String id, long start, long end) {
                told.add("changed " + id);
            }

            @Override
            public void muteToggled(int channel) {
                told.add("mute " + channel);
            }

            @Override
            public void soloToggled(int channel) {
                told.add("solo " + channel);
            }

            @Override
            public void menuRequested(MenuPlace place) {
                told.add("menu " + place.lane() + " " + place.moment());
            }
        });
        shell.open();
        Windows.settle(control);
        told.clear();
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.dispose();
        }
    }

    private Box bar(String id) {
        return control.screen().moments().stream().filter(each -> each.item().id().equals(id)).map(Placed::box).findFirst()
                .orElseThrow();
    }

    private ImageData picture() {
        Windows.settle(control);
        Image image = new Image(control.getDisplay(), WIDTH, HEIGHT);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static int count(ImageData picture, Token token, Theme theme, Box area) {
        RGB wanted = new RGB(token.in(theme).red(), token.in(theme).green(), token.in(theme).blue());
        int found = 0;
        for (int y = area.y(); y < area.bottom(); y++) {
            for (int x = area.x(); x < area.right(); x++) {
                found += picture.palette.getRGB(picture.getPixel(x, y)).equals(wanted) ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void waveformsOfBothVoicesAreDrawnInTheirColours() {
        ImageData picture = picture();
        Box all = new Box(control.getHeaderWidth(), 80, WIDTH - control.getHeaderWidth(), HEIGHT - 80);
        for (Token token : List.of(Token.AGENT, Token.AGENT_ENVELOPE, Token.CUSTOMER, Token.CUSTOMER_ENVELOPE)) {
            assertTrue(count(picture, token, Theme.LIGHT, all) > 500, token.id());
        }
    }

    private Box pitch() {
        Box lane = control.screen().lane(MadeUpCall.lanes().get(2));
        return new Box(control.getHeaderWidth(), lane.y(), WIDTH - control.getHeaderWidth(), lane.height());
    }

    @Test
    void whatWasMeasuredIsALineForEachVoiceInItsColour() {
        ImageData picture = picture();
        assertTrue(count(picture, Token.AGENT, Theme.LIGHT, pitch()) > 30);
        assertTrue(count(picture, Token.CUSTOMER, Theme.LIGHT, pitch()) > 30);
    }

    @Test
    void aLaneOfSomethingThatWasNotMeasuredIsEmpty() {
        control.setTrack("pitch", null);
        ImageData picture = picture();
        assertEquals(0, count(picture, Token.AGENT, Theme.LIGHT, pitch()));
    }

    @Test
    void theValuesUnderTheMouseAreToldWithTheirUnit() {
        Box lane = pitch();
        for (int x = lane.x(); x < lane.right(); x++) {
            Windows.mouse(control, SWT.MouseMove, 0, x, lane.y() + 4, 0);
            String text = control.getToolTipText();
            if (text != null) {
                assertTrue(text.matches("\\d+:\\d\\d\\.\\d(\n(Agent|Customer): \\d+ Hz)+"), text);
                return;
            }
        }
        throw new AssertionError("nothing was told anywhere");
    }

    @Test
    void anotherThemeIsShownAtOnce() {
        control.setColors(Palette.of(Theme.DARK)::get);
        ImageData picture = picture();
        Box all = new Box(0, 0, WIDTH, HEIGHT);
        assertEquals(0, count(picture, Token.LANE, Theme.LIGHT, all));
        assertTrue(count(picture, Token.LANE, Theme.DARK, all) > 100_000);
    }

    @Test
    void theBarsOfALaneDoNotOverlapAndLieInTheirLane() {
        List<Placed> moments = control.screen().moments();
        assertEquals(9, moments.size());
        for (Placed one : moments) {
            for (Placed other : moments) {
                assertTrue(one == other || !one.box().intersects(other.box()), one + " " + other);
            }
        }
    }

    @Test
    void draggingAMomentTellsExactlyOneChange() {
        Box bar = bar("7");
        int y = bar.y() + 5;
        Windows.mouse(control, SWT.MouseDown, 1, bar.x() + 60, y, 0);
        // With Alt nothing catches it: it is where the mouse is.
        for (int x = 0; x <= 100; x += 4) {
            Windows.mouse(control, SWT.MouseMove, 0, bar.x() + 60 + x, y, SWT.BUTTON1 | SWT.ALT);
        }
        Windows.paint(control);
        assertFalse(told.contains("changed 7"));
        assertEquals(bar.x() + 100, bar("7").x(), 1);
        Windows.mouse(control, SWT.MouseUp, 1, bar.x() + 160, y, SWT.BUTTON1);
        assertEquals(List.of("selected 7", "changed 7"), told);
    }

    @Test
    void escapeEndsADragAndNothingHasChanged() {
        Box bar = bar("7");
        Windows.mouse(control, SWT.MouseDown, 1, bar.x() + 60, bar.y() + 5, 0);
        Windows.mouse(control, SWT.MouseMove, 0, bar.x() + 200, bar.y() + 5, SWT.BUTTON1);
        assertTrue(control.isDragging());
        Windows.key(control, SWT.ESC, 0);
        Windows.mouse(control, SWT.MouseUp, 1, bar.x() + 200, bar.y() + 5, SWT.BUTTON1);
        Windows.settle(control);
        assertEquals(List.of("selected 7"), told);
        assertEquals(bar, bar("7"));
    }

    @Test
    void aDoubleClickOpensAMoment() {
        Box bar = bar("1");
        Windows.mouse(control, SWT.MouseDown, 1, bar.x() + 30, bar.y() + 5, 0);
        Windows.mouse(control, SWT.MouseUp, 1, bar.x() + 30, bar.y() + 5, 0);
        Windows.mouse(control, SWT.MouseDoubleClick, 1, bar.x() + 30, bar.y() + 5, 0);
        assertEquals(List.of("selected 1", "opened 1"), told);
    }

    @Test
    void enterOpensTheSelectedMoment() {
        control.setSelectedMoments(Set.of("5"));
        Windows.key(control, SWT.CR, 0);
        assertEquals(List.of("opened 5"), told);
    }

    @Test
    void theTogglesOfAChannelTellAndChangeNothingByThemselves() {
        Box lane = control.screen().lane(MadeUpCall.lanes().get(1));
        int y = lane.bottom() - 12;
        Windows.mouse(control, SWT.MouseDown, 1, 14, y, 0);
        Windows.mouse(control, SWT.MouseUp, 1, 14, y, 0);
        Windows.mouse(control, SWT.MouseDown, 1, 38, y, 0);
        Windows.mouse(control, SWT.MouseUp, 1, 38, y, 0);
        assertEquals(List.of("solo 1", "mute 1"), told);
    }

    @Test
    void aQuietCallFillsItsLanesOnlyWhenAskedTo() {
        control.setWaveform(quiet(1000));
        Windows.settle(control);
        assertEquals(1, control.channels().getGain(0));
        assertTrue(control.channels().toggleFitted());
        assertEquals(List.of(32, 32), List.of(control.channels().getGain(0), control.channels().getGain(1)));
        assertFalse(control.channels().toggleFitted());
        assertEquals(List.of(1, 1), List.of(control.channels().getGain(0), control.channels().getGain(1)));
    }

    @Test
    void whatFitsIsFoundAnewForWhatIsReadLater() {
        control.channels().setFitted(0, true);
        control.setWaveform(quiet(1000));
        Windows.settle(control);
        assertEquals(32, control.channels().getGain(0));
        control.setWaveform(quiet(20_000));
        Windows.settle(control);
        assertEquals(1, control.channels().getGain(0));
        assertTrue(control.channels().isFitted(0));
    }

    @Test
    void theHeaderSaysHowLargeAndAClickThereChangesOneChannel() {
        control.setWaveform(quiet(4000));
        Windows.settle(control);
        Box header = control.screen().lane(MadeUpCall.lanes().getFirst());
        int before = count(picture(), Token.ACCENT, Theme.LIGHT, new Box(0, header.y(), control.getHeaderWidth(), header.height()));
        Windows.mouse(control, SWT.MouseDown, 1, control.getHeaderWidth() - 12, header.bottom() - 12, 0);
        Windows.mouse(control, SWT.MouseUp, 1, control.getHeaderWidth() - 12, header.bottom() - 12, 0);
        assertEquals(List.of(8, 1), List.of(control.channels().getGain(0), control.channels().getGain(1)));
        assertTrue(count(picture(), Token.ACCENT, Theme.LIGHT, new Box(0, header.y(), control.getHeaderWidth(), header.height())) > before + 100);
    }

    private static MadeUpCall quiet(int height) {
        return new MadeUpCall() {
            @Override
            public WaveformData fetch(TimeRange range, int columns, FetchMonitor monitor) {
                short[][] low = new short[2][columns];
                short[][] high = new short[2][columns];
                for (short[][] each : new short[][][] {low, high}) {
                    for (short[] channel : each) {
                        java.util.Arrays.fill(channel, (short) (each == low ? -height : height));
                    }
                }
                return new WaveformData(range, low, high, new short[2][columns]);
            }
        };
    }

    @Test
    void theWheelZoomsAroundTheMouseWithControl() {
        int x = control.getHeaderWidth() + 300;
        long before = control.getAxis().timeAt(300);
        Windows.wheel(control, 2, x, 200, SWT.MOD1);
        assertTrue(viewport.visible().length() < 46_000_000);
        assertEquals(before, control.getAxis().timeAt(300), control.getAxis().microsPerPixel());
    }

    @Test
    void theWheelScrollsInTimeWithShiftAndWhereNoLaneIsHidden() {
        Windows.wheel(control, -1, 500, 200, SWT.SHIFT);
        assertEquals(64_600_000, viewport.visible().start());
        Windows.wheel(control, 1, 500, 200, 0);
        assertEquals(60_000_000, viewport.visible().start());
    }

    @Test
    void theWheelScrollsTheLanesWhereTheyDoNotAllFit() {
        Shell shell = control.getShell();
        shell.setSize(WIDTH, 300);
        shell.layout();
        Windows.settle(control);
        int before = control.screen().lane(MadeUpCall.lanes().get(0)).y();
        Windows.wheel(control, -1, 500, 200, 0);
        assertEquals(60_000_000, viewport.visible().start());
        assertTrue(control.screen().lane(MadeUpCall.lanes().get(0)).y() < before);
    }

    @Test
    void aMenuIsWantedOnWhatIsUnderTheMouse() {
        Box bar = bar("1");
        org.eclipse.swt.graphics.Point point = control.toDisplay(bar.x() + 30, bar.y() + 5);
        Windows.mouse(control, SWT.MenuDetect, 0, point.x, point.y, 0);
        assertEquals(List.of("selected 1", "menu acknowledge 1"), told);
    }

    @Test
    void aMenuAskedForByKeyIsForTheSelectedMoment() {
        control.setSelectedMoments(Set.of("5"));
        Event event = new Event();
        event.detail = SWT.MENU_KEYBOARD;
        control.notifyListeners(SWT.MenuDetect, event);
        assertEquals(List.of("menu resolve 5"), told);
    }

    @Test
    void walkingBringsALaneIntoSight() {
        Shell shell = control.getShell();
        shell.setSize(WIDTH, 300);
        shell.layout();
        Windows.settle(control);
        int last = MadeUpCall.lanes().size() - 1;
        control.walkLanes(last);
        Windows.settle(control);
        assertEquals("tone", control.getFocusedLane());
        assertTrue(control.screen().lane(MadeUpCall.lanes().get(last)).bottom() <= 300);
        control.walkLanes(-last);
        assertTrue(control.screen().lane(MadeUpCall.lanes().get(0)).y() >= 60);
    }

    @Test
    void theTogglesOfTheLaneWithTheKeyboardCanBePressedWithoutAMouse() {
        control.channels().toggleMute();
        control.walkLanes(1);
        control.channels().toggleSolo();
        control.walkLanes(3);
        control.channels().toggleMute();
        assertEquals(List.of("mute 0", "solo 1"), told);
    }

    @Test
    void aStepOfThePlayheadPaintsNarrowStripsOnly() {
        // Two places between which it does not move in the overview, where it is drawn in another column.
        viewport.setPlayhead(80_100_000);
        Windows.settle(control);
        List<Integer> widths = new ArrayList<>();
        control.addListener(SWT.Paint, event -> widths.add(event.width));
        viewport.setPlayhead(80_150_000);
        Windows.until(() -> !widths.isEmpty());
        for (int width : widths) {
            assertTrue(width <= 24, widths.toString());
        }
    }

    @Test
    void stripsLookLikeTheWholeThatTheyArePartOf() {
        viewport.select(new TimeRange(70_000_000, 80_000_000));
        viewport.setPlayhead(68_000_000);
        ImageData whole = picture();
        for (long micros = 66_000_000; micros < 90_000_000; micros += 450_000) {
            viewport.setPlayhead(micros);
            Windows.paint(control);
        }
        viewport.setPlayhead(68_000_000);
        ImageData again = picture();
        assertEquals(0, differences(whole, again));
    }

    private static int differences(ImageData one, ImageData other) {
        int found = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                found += one.getPixel(x, y) == other.getPixel(x, y) ? 0 : 1;
            }
        }
        return found;
    }

    @Test
    void aGrowingSelectionPaintsWhatItGainsOnly() {
        viewport.select(new TimeRange(70_000_000, 80_000_000));
        Windows.settle(control);
        List<Integer> widths = new ArrayList<>();
        control.addListener(SWT.Paint, event -> widths.add(event.width));
        viewport.select(new TimeRange(70_000_000, 81_000_000));
        Windows.until(() -> !widths.isEmpty());
        for (int width : widths) {
            assertTrue(width <= 30, widths.toString());
        }
    }

    @Test
    void thePlayheadIsRedAboveEverything() {
        viewport.setPlayhead(68_000_000);
        ImageData picture = picture();
        int x = control.getHeaderWidth() + control.getAxis().pixel(68_000_000);
        Box bar = bar("1");
        assertTrue(bar.x() < x && x < bar.right());
        assertEquals(bar.height(), count(picture, Token.PLAY_HEAD, Theme.LIGHT, new Box(x, bar.y(), 1, bar.height())));
    }

    @Test
    void whatIsSelectedLooksSelected() {
        Box bar = bar("1");
        int before = count(picture(), Token.ACCENT, Theme.LIGHT, bar);
        control.setSelectedMoments(Set.of("1"));
        assertTrue(count(picture(), Token.ACCENT, Theme.LIGHT, bar) > before + bar.width());
        assertEquals(List.of(), told);
    }

    @Test
    void scrollingShowsTheWaveformThere() {
        viewport.show(new TimeRange(120_000_000, 166_000_000));
        ImageData picture = picture();
        Box all = new Box(control.getHeaderWidth(), 80, WIDTH - control.getHeaderWidth(), HEIGHT - 80);
        assertTrue(count(picture, Token.AGENT_ENVELOPE, Theme.LIGHT, all) > 500);
    }

    @Test
    void aClosedControlLeavesNoListenerBehind() {
        control.dispose();
        assertEquals(0, call.listeners());
        viewport.setPlayhead(5);
        viewport.show(new TimeRange(0, 1_000_000));
        Display display = Windows.display();
        while (display.readAndDispatch()) {
            continue;
        }
    }

    @Test
    void openingAndClosingLeavesNoImageAndNoFontBehind() {
        Display display = control.getDisplay();
        Assumptions.assumeTrue(display.getDeviceData().tracking, "this display does not count what is made on it");
        Shell shell = control.getShell();
        control.dispose();
        int before = display.getDeviceData().objects.length;
        for (int i = 0; i < 100; i++) {
            control = TimelineDemo.fill(shell, new Viewport(MadeUpCall.DURATION), Theme.DARK);
            shell.layout();
            Windows.paint(control);
            if (i % 10 == 0) {
                control.setColors(Palette.of(Theme.LIGHT)::get);
                Windows.settle(control);
            }
            control.dispose();
        }
        assertEquals(before, display.getDeviceData().objects.length);
    }

    @Test
    void aSourceThatCannotBeReadSaysSoInItsLane() {
        control.setWaveform(new MadeUpCall() {
            @Override
            public WaveformData fetch(TimeRange range, int columns, FetchMonitor monitor) {
                throw new IllegalStateException("call.wav has gone");
            }
        });
        Windows.settle(control);
        assertEquals("call.wav has gone", control.screen().failure());
        assertTrue(control.isIdle());
    }

    @Test
    void withoutAnythingToShowItLivesToo() {
        control.setWaveform(null);
        control.setLanes(List.of());
        control.setMoments(List.of());
        viewport.setDuration(0);
        Windows.settle(control);
        assertNull(control.getFocusedLane());
        assertNull(control.selectNextMoment());
        control.zoomIn();
        control.walkLanes(1);
        Windows.wheel(control, 1, 500, 200, SWT.MOD1);
        Windows.settle(control);
    }
}
