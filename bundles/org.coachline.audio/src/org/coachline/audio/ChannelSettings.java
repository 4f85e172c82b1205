/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

/**
 * How one channel of a recording is heard.
 *
 * @param muted    whether it is silent, unless it is {@code solo}
 * @param solo     whether it is heard alone: as soon as one channel is, only those that are can be heard
 * @param volume   a factor of the amplitude, 0 to {@value #MAX_VOLUME}; 1 leaves it as it was recorded
 * @param pan      where it is heard while another is heard too: -1 left, 0 in the middle, 1 right; the only one
 *                 that is heard is in the middle
 * @param autoGain whether a quiet voice is raised to an ordinary loudness: slowly, by 20 dB at most, and only while it speaks
 */
public record ChannelSettings(boolean muted, boolean solo, double volume, double pan, boolean autoGain) {

    /** Four times the amplitude, 12 dB. What gets too loud by it is limited, never clipped. */
    public static final double MAX_VOLUME = 4;

    /** Clamps volume and pan to what they may be. */
    public ChannelSettings {
        volume = Math.max(0, Math.min(MAX_VOLUME, volume));
        pan = Math.max(-1, Math.min(1, pan));
    }

    /** How a channel is heard at first: as it was recorded, channel 0 left and channel 1 right. */
    public static ChannelSettings standard(int channel) {
        return new ChannelSettings(false, false, 1, channel == 0 ? -1 : 1, false);
    }

    /** The same, muted or not. */
    public ChannelSettings withMuted(boolean newMuted) {
        return new ChannelSettings(newMuted, solo, volume, pan, autoGain);
    }

    /** The same, solo or not. */
    public ChannelSettings withSolo(boolean newSolo) {
        return new ChannelSettings(muted, newSolo, volume, pan, autoGain);
    }

    /** The same, louder or quieter. */
    public ChannelSettings withVolume(double newVolume) {
        return new ChannelSettings(muted, solo, newVolume, pan, autoGain);
    }

    /** The same, elsewhere. */
    public ChannelSettings withPan(double newPan) {
        return new ChannelSettings(muted, solo, volume, newPan, autoGain);
    }

    /** The same, with or without automatic gain. */
    public ChannelSettings withAutoGain(boolean newAutoGain) {
        return new ChannelSettings(muted, solo, volume, pan, newAutoGain);
    }
}
