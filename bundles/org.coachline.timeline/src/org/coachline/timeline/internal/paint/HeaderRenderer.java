/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.LaneSpec.WaveformLane;
import org.coachline.timeline.Track;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.internal.layout.Bands.Band;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Draws the headers of lanes: the name in the lane's colour, and of a channel its toggles and its level. */
final class HeaderRenderer {

    private static final int LEVELS = 4;

    private final Style style;
    private final Scene scene;

    private final LaneButtons buttons;

    HeaderRenderer(Style style, Scene scene) {
        this.style = style;
        this.scene = scene;
        buttons = new LaneButtons(style, scene);
    }

    /** Draws the header of a lane, or of overview and ruler where there is none. */
    void render(GC gc, Box bounds, String name) {
        ground(gc, bounds);
        gc.setForeground(style.color(Token.QUIET_TEXT));
        gc.drawString(style.bodyMeasure().shorten(name, bounds.width() - 2 * Spacing.SMALL), bounds.x() + Spacing.SMALL,
                bounds.y() + Math.min(Spacing.GRID, (bounds.height() - style.metrics().text()) / 2), true);
        edges(gc, bounds);
    }

    /** Draws the header of a lane. */
    void render(GC gc, Band band, Box bounds) {
        ground(gc, bounds);
        LaneSpec lane = band.lane();
        boolean keyed = scene.focused() && lane.id().equals(scene.focusedLane());
        gc.setFont(lane instanceof WaveformLane && !band.folded() ? style.strong() : style.body());
        text(gc, lane.name(), lane instanceof WaveformLane wave ? wave.voice().body() : Token.QUIET_TEXT, bounds);
        if (lane instanceof WaveformLane wave && hasToggles(bounds)) {
            Scene.Channel channel = scene.channel(wave.channel());
            toggle(gc, solo(bounds), Messages.soloLetter, channel.solo());
            toggle(gc, mute(bounds), Messages.muteLetter, channel.muted());
            level(gc, wave, channel, mute(bounds));
            gain(gc, gain(bounds), channel);
        }
        if (lane instanceof LaneSpec.TrackLane && !band.folded() && scene.track(lane.id()) instanceof Track track) {
            scale(gc, track, bounds);
        }
        buttons.draw(gc, band, bounds, keyed);
        edges(gc, bounds);
        if (keyed) {
            gc.setBackground(style.color(Token.ACCENT));
            gc.fillRectangle(bounds.x(), bounds.y(), 3, bounds.height() - 1);
        }
    }

    /** What of a header is under the mouse. */
    Hit at(Band band, Box bounds, int x, int y) {
        Hit button = buttons.at(band, bounds, x, y);
        if (button != null) {
            return button;
        }
        if (band.lane() instanceof WaveformLane wave && hasToggles(bounds)) {
            if (solo(bounds).contains(x, y)) {
                return new Hit.Solo(wave);
            }
            if (mute(bounds).contains(x, y)) {
                return new Hit.Mute(wave);
            }
            if (gain(bounds).contains(x, y)) {
                return new Hit.Gain(wave, scene.channel(wave.channel()).gain());
            }
        }
        return new Hit.Header(band.lane());
    }

    /** Below the name there is room for them, or they are not there. */
    private boolean hasToggles(Box bounds) {
        return bounds.height() >= style.metrics().text() + side() + 2 * Spacing.GRID;
    }

    private void scale(GC gc, Track track, Box bounds) {
        gc.setFont(style.small());
        gc.setForeground(style.color(Token.QUIET_TEXT));
        gc.drawString(style.smallMeasure().shorten(track.scale(), bounds.width() - 2 * Spacing.SMALL), bounds.x() + Spacing.SMALL,
                bounds.bottom() - style.metrics().small() - 2, true);
    }

    private Box solo(Box bounds) {
        int side = side();
        return new Box(bounds.x() + Spacing.GRID, bounds.bottom() - side - Spacing.GRID, side, side);
    }

    private Box mute(Box bounds) {
        Box solo = solo(bounds);
        return new Box(solo.right() + Spacing.GRID / 2, solo.y(), solo.width(), solo.height());
    }

    private Box gain(Box bounds) {
        int width = 6 * Spacing.GRID;
        return new Box(bounds.right() - 1 - Spacing.GRID - width, solo(bounds).y(), width, side());
    }

    private int side() {
        return style.metrics().bar();
    }

    private void ground(GC gc, Box bounds) {
        gc.setBackground(style.color(Token.PANEL));
        gc.fillRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        gc.setFont(style.body());
    }

    private void text(GC gc, String name, Token token, Box bounds) {
        Box line = buttons.line(bounds);
        gc.setForeground(style.color(token));
        String text = style.bodyMeasure().shorten(name, bounds.width() - LaneButtons.FOLD - LaneButtons.ALONE - Spacing.GRID);
        gc.drawString(text, bounds.x() + LaneButtons.FOLD + Spacing.GRID, line.y() + (line.height() - style.metrics().text()) / 2, true);
    }

    private void edges(GC gc, Box bounds) {
        style.hair(gc, Token.LINE, bounds.right() - 1, bounds.y(), 1, bounds.height());
        style.hair(gc, Token.LINE, bounds.x(), bounds.bottom() - 1, bounds.width(), 1);
    }

    private void toggle(GC gc, Box box, String letter, boolean on) {
        gc.setAntialias(SWT.ON);
        if (on) {
            gc.setBackground(style.color(Token.ACCENT));
            gc.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), Spacing.SMALL, Spacing.SMALL);
        }
        gc.setFont(style.body());
        gc.setForeground(style.color(on ? Token.ACCENT_TEXT : Token.QUIET_TEXT));
        gc.drawString(letter, box.x() + (box.width() - style.bodyMeasure().width(letter)) / 2,
                box.y() + (box.height() - style.metrics().text()) / 2, true);
    }

    /** Nobody is to take a quiet voice for a loud one: how many times as large it is drawn stands out whenever it is not once. */
    private void gain(GC gc, Box box, Scene.Channel channel) {
        gc.setAntialias(SWT.ON);
        if (channel.fitted()) {
            gc.setBackground(style.color(Token.ACCENT));
            gc.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), Spacing.SMALL, Spacing.SMALL);
        }
        String text = NLS.bind(Messages.gainTimes, channel.gain());
        gc.setFont(style.small());
        gc.setForeground(style.color(channel.fitted() ? Token.ACCENT_TEXT : Token.QUIET_TEXT));
        gc.drawString(text, box.x() + (box.width() - style.smallMeasure().width(text)) / 2,
                box.y() + (box.height() - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private void level(GC gc, WaveformLane lane, Scene.Channel channel, Box mute) {
        int wide = Spacing.GRID + 1;
        int x = mute.right() + Spacing.GRID;
        for (int i = 0; i < LEVELS; i++) {
            int height = (i + 2) * 2 + 1;
            boolean lit = channel.level() > i / (double) LEVELS;
            gc.setBackground(style.color(lit ? lane.voice().body() : Token.LINE));
            gc.fillRectangle(x + i * (wide + 1), mute.bottom() - 4 - height, wide, height);
        }
    }
}
