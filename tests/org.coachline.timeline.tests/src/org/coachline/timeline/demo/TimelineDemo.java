/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.demo;

import java.util.ArrayList;
import java.util.List;

import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.TimelineListener;
import org.coachline.timeline.Viewport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Shows the timeline in a window; the one argument is the theme's id. P plays, T changes the theme. */
public final class TimelineDemo {

    private static final int FRAME_MILLIS = 20;

    private TimelineDemo() {
    }

    /** Runs until the window is closed. */
    public static void main(String[] arguments) {
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setText("Timeline");
        shell.setLayout(new FillLayout());
        shell.setBounds(20, 40, 1060, 620);
        Theme first = arguments.length > 0 && arguments[0].equals(Theme.DARK.id()) ? Theme.DARK
                : arguments.length > 0 && arguments[0].equals(Theme.HIGH_CONTRAST.id()) ? Theme.HIGH_CONTRAST : Theme.LIGHT;
        Viewport viewport = new Viewport(MadeUpCall.DURATION);
        viewport.show(new TimeRange(60_000_000, 105_500_000));
        viewport.setPlayhead(86_900_000);
        viewport.select(new TimeRange(84_800_000, 89_000_000));
        TimelineControl control = fill(shell, viewport, first);
        control.addTimelineListener(host(control, new ArrayList<>(MadeUpCall.moments())));
        Theme[] theme = { first };
        boolean[] playing = { false };
        control.addListener(SWT.KeyDown, event -> {
            if (event.character == 't') {
                theme[0] = Theme.values()[(theme[0].ordinal() + 1) % Theme.values().length];
                control.setColors(Palette.of(theme[0])::get);
            } else if (event.character == 'p') {
                playing[0] = !playing[0];
                control.setPlaying(playing[0]);
            }
        });
        display.timerExec(FRAME_MILLIS, new Runnable() {
            @Override
            public void run() {
                if (playing[0] && !control.isDisposed()) {
                    viewport.setPlayhead(viewport.playhead() + FRAME_MILLIS * 1000);
                }
                display.timerExec(FRAME_MILLIS, this);
            }
        });
        shell.open();
        control.setFocus();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.dispose();
    }

    /** A timeline with all there is to show. */
    public static TimelineControl fill(Shell shell, Viewport viewport, Theme theme) {
        TimelineControl control = new TimelineControl(shell, viewport, Palette.of(theme)::get);
        control.setLanes(MadeUpCall.lanes());
        control.setWaveform(new MadeUpCall());
        control.setTints(MadeUpCall.tints());
        control.setTrack("pitch", MadeUpCall.pitch());
        control.setCues(MadeUpCall.cues());
        control.setMoments(MadeUpCall.moments());
        control.channels().setLevel(0, 0.6);
        control.channels().setLevel(1, 0.3);
        return control;
    }

    /** Does what a host does: plays along and keeps moments where they were dragged. */
    private static TimelineListener host(TimelineControl control, List<MomentItem> moments) {
        boolean[] muted = new boolean[2];
        boolean[] solo = new boolean[2];
        return new TimelineListener() {
            @Override
            public void seekRequested(long micros) {
                control.getViewport().setPlayhead(micros);
            }

            @Override
            public void momentChanged(String id, long start, long end) {
                moments.replaceAll(each -> each.id().equals(id) ? each.at(new TimeRange(start, end)) : each);
                control.setMoments(moments);
            }

            @Override
            public void muteToggled(int channel) {
                muted[channel] = !muted[channel];
                control.channels().setHeard(channel, muted[channel], solo[channel]);
            }

            @Override
            public void soloToggled(int channel) {
                solo[channel] = !solo[channel];
                control.channels().setHeard(channel, muted[channel], solo[channel]);
            }
        };
    }
}
