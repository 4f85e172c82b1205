/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import org.coachline.audio.ChannelSettings;

/**
 * How everything is to be heard. Outlives recordings and outputs; what plays looks here every few milliseconds. Belongs to the
 * engine's thread.
 */
public final class SoundSettings {

    private final ChannelSettings[] channels = {ChannelSettings.standard(0), ChannelSettings.standard(1)};
    private double volume = 1;
    private double speed = 1;
    private boolean telephoneBand;
    private boolean declick;

    double volume() {
        return volume;
    }

    /** Sets the loudness of all, 0 to 1. */
    public void setVolume(double newVolume) {
        volume = newVolume;
    }

    ChannelSettings channel(int channel) {
        return channels[channel];
    }

    /** Whether a channel is heard, of {@code count} that the recording has. */
    boolean isAudible(int channel, int count) {
        boolean anySolo = channels[0].solo() || count > 1 && channels[1].solo();
        return channel < count && (anySolo ? channels[channel].solo() : !channels[channel].muted());
    }

    /** Sets how a channel is heard. */
    public void setChannel(int channel, ChannelSettings settings) {
        channels[channel] = settings;
    }

    double speed() {
        return speed;
    }

    /** Sets how fast it plays; 1 is as it was spoken. */
    public void setSpeed(double newSpeed) {
        speed = newSpeed;
    }

    boolean telephoneBand() {
        return telephoneBand;
    }

    /** Leaves only a telephone's band. */
    public void setTelephoneBand(boolean on) {
        telephoneBand = on;
    }

    boolean declick() {
        return declick;
    }

    /** Repairs clicks. */
    public void setDeclick(boolean on) {
        declick = on;
    }
}
