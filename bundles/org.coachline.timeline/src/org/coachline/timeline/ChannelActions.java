/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.util.List;

import org.coachline.timeline.internal.input.Listeners;
import org.coachline.timeline.internal.paint.Scene;
import org.coachline.timeline.internal.view.Screen;
import org.eclipse.swt.widgets.Canvas;

/** How the channels of a timeline are heard, how loud they are, and how large they are drawn. UI thread. */
public final class ChannelActions {

    private final Canvas canvas;
    private final Screen screen;
    private final Scene scene;
    private final Listeners listeners;

    ChannelActions(Canvas canvas, Screen screen, Scene scene, Listeners listeners) {
        this.canvas = canvas;
        this.screen = screen;
        this.scene = scene;
        this.listeners = listeners;
    }

    /** Shows a channel's toggles as pressed or not; a silenced channel is drawn paler. Costs nothing where nothing changes. */
    public void setHeard(int channel, boolean muted, boolean solo) {
        if (scene.setChannel(channel, scene.channel(channel).heard(muted, solo))) {
            canvas.redraw();
        }
    }

    /**
     * Shows how loud a channel is now. Cheap enough for 30 times a second: draws anew only when a bar of the display changes.
     *
     * @param level 0 (nothing) to 1 (full scale)
     */
    public void setLevel(int channel, double level) {
        Scene.Channel now = scene.channel(channel);
        scene.setChannel(channel, now.at(level));
        if (Math.ceil(level * 4) != Math.ceil(now.level() * 4)) {
            screen.redrawHeader(channel);
        }
    }

    /**
     * Draws a channel's waveform as large as fits its lane, so that a quiet call can be seen, or (as at first) as it is
     * recorded. How many times as large stands in the lane's header; what of a loud moment does not fit is cut at the edges.
     */
    public void setFitted(int channel, boolean fitted) {
        screen.setFitted(channel, fitted);
    }

    /** Whether a channel's waveform is drawn as large as fits. */
    public boolean isFitted(int channel) {
        return scene.channel(channel).fitted();
    }

    /** How many times as large as recorded a channel's waveform is drawn; 1 until it has been read. */
    public int getGain(int channel) {
        return scene.channel(channel).gain();
    }

    /** Has all channels drawn as large as fits or, where all of them are, as they are recorded. Answers which it is now. */
    public boolean toggleFitted() {
        List<Integer> channels = scene.given().stream().filter(LaneSpec.WaveformLane.class::isInstance)
                .map(lane -> ((LaneSpec.WaveformLane) lane).channel()).toList();
        boolean fitted = !channels.stream().allMatch(channel -> scene.channel(channel).fitted());
        channels.forEach(channel -> screen.setFitted(channel, fitted));
        return fitted;
    }

    /** Tells listeners that the toggle for silence is pressed, of the channel whose lane keys act on; else does nothing. */
    public void toggleMute() {
        if (scene.focusedWaveform() instanceof LaneSpec.WaveformLane wave) {
            listeners.muteToggled(wave.channel());
        }
    }

    /** Tells listeners that the toggle for being heard alone is pressed, as {@link #toggleMute} does. */
    public void toggleSolo() {
        if (scene.focusedWaveform() instanceof LaneSpec.WaveformLane wave) {
            listeners.soloToggled(wave.channel());
        }
    }
}
