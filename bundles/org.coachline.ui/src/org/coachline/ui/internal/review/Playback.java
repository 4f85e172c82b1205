/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.ChannelSettings;
import org.coachline.audio.OutputDevice;
import org.coachline.audio.PlaybackException;
import org.coachline.audio.Player;
import org.coachline.audio.PlayerListener;
import org.coachline.audio.PlayerState;
import org.coachline.audio.SoundPart;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Viewport;
import org.coachline.ui.internal.listening.ListeningPreferences;
import org.coachline.ui.internal.listening.SilenceSkipping;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Plays the recording of an open review: keeps the viewport's play head where the sound is, about thirty times a second and
 * only while it plays. Of all open reviews one plays at a time. UI thread.
 */
public final class Playback implements AutoCloseable {

    /** Hears of changes. UI thread. */
    public interface Listener {

        /** Playing has begun or ended, or can or cannot begin, or what is heard has changed. */
        void playbackChanged();

        /** A piece of the call is heard by itself; the play head stays where it is. */
        default void heardAround(TimeRange range) {
        }
    }

    private static final int FRAME_MILLIS = 33;
    private static final int SIDES = 2;
    private static @Nullable Playback playing;

    private final Display display;
    private final Viewport viewport;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Player player = new Player();
    private final SilenceSkipping silences = new SilenceSkipping(player);
    private final Runnable tick = this::tick;
    private final IPreferenceStore preferences = Preferences.store();
    private final IPropertyChangeListener preferred = event -> {
        if (event.getProperty().startsWith(ListeningPreferences.PREFIX)) {
            applyPreferences();
            changed();
        }
    };
    private final List<AudioFile> loaded = new ArrayList<>();
    private @Nullable AudioFile file;
    private @Nullable String problem;
    private long offset;
    private long startedAt;
    private int volume = Preferences.volume();
    private final boolean[] muted = new boolean[SIDES];
    private final boolean[] solo = new boolean[SIDES];
    private final double[] loudness = {1, 1};
    private int agentChannel;
    private boolean together;
    private boolean on;
    private boolean waiting;
    private boolean loop;
    private boolean scrubbing;
    private boolean resumeAfterScrub;

    /** A playback without a recording yet. */
    Playback(Display display, Viewport viewport) {
        this.display = display;
        this.viewport = viewport;
        player.setVolume(volume / 100.0);
        applyPreferences();
        preferences.addPropertyChangeListener(preferred);
        player.addListener(new PlayerListener() {
            @Override
            public void stateChanged(PlayerState state) {
                onUi(() -> stateIs(state));
            }

            @Override
            public void problem(PlaybackException cause) {
                onUi(() -> setProblem(String.valueOf(cause.getMessage())));
            }

            @Override
            public void waiting(boolean waits) {
                onUi(() -> {
                    waiting = waits;
                    changed();
                });
            }

            @Override
            public void deviceChanged(OutputDevice device) {
                onUi(() -> deviceIs(device));
            }
        });
    }

    private void applyPreferences() {
        player.setSpeed(ListeningPreferences.speed());
        player.setTelephoneBand(ListeningPreferences.is(ListeningPreferences.TELEPHONE_BAND));
        player.setDeclick(ListeningPreferences.is(ListeningPreferences.DECLICK));
        player.setContinueOnNextDevice(ListeningPreferences.is(ListeningPreferences.CONTINUE));
        OutputDevice device = ListeningPreferences.device();
        player.setDevice(device);
        player.setDeviceOffsetMicros(device, ListeningPreferences.deviceDelayMillis(device) * 1000L);
        applyChannels();
        silences.update();
    }

    /** Sound goes elsewhere than was chosen: said, because headset and loudspeaker are not the same thing in an open office. */
    private void deviceIs(OutputDevice device) {
        player.setDeviceOffsetMicros(device, ListeningPreferences.deviceDelayMillis(device) * 1000L);
        if (!device.equals(ListeningPreferences.device())) {
            StatusLine.say(device.isStandard() ? Texts.get("listen.deviceStandard") : Texts.get("listen.deviceOther", device.name()));
        }
        changed();
    }

    private void onUi(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    /**
     * Loads the recording, in place of another. Of more than two channels all are heard together, in the middle.
     *
     * @param recording   stays open until this is closed
     * @param offsetMicros where the recording starts in the call
     */
    void load(AudioFile recording, long offsetMicros) {
        int channels = recording.format().channels();
        together = channels > SIDES;
        AudioFile heard = together ? AudioFile.compose(List.of(new SoundPart(recording, Collections.nCopies(channels, 0), 0, 0))) : recording;
        file = heard;
        // What was loaded before may be read until the player's thread has taken this one: all are closed together.
        loaded.add(heard);
        offset = offsetMicros;
        try {
            player.load(heard);
            player.setLoop(loop);
            player.seek(viewport.playhead() - offset);
            problem = null;
        } catch (AudioException e) {
            problem = e.getMessage();
        }
        changed();
    }

    /** Says that nothing can be heard, and why. */
    public void setProblem(@Nullable String reason) {
        problem = reason;
        changed();
    }

    /** Why nothing can be heard, or nothing. */
    public @Nullable String problem() {
        return problem;
    }

    /** Whether there is a recording. */
    public boolean isLoaded() {
        return file != null;
    }

    /** Whether sound is playing, or about to. */
    public boolean isPlaying() {
        return on;
    }

    /** Plays from the play head, or pauses. */
    public void toggle() {
        if (on) {
            pause();
        } else {
            play();
        }
    }

    /** Plays from the play head, a little before it if it was paused there; while looping, the selected range again and again. */
    public void play() {
        TimeRange selection = viewport.selection();
        if (file == null) {
            changed();
        } else if (loop && selection != null) {
            playRange(selection);
        } else {
            begin(viewport.playhead());
            player.setBackStepMicros(Preferences.backStepMicros());
            player.play();
        }
    }

    /** Plays a range and stops at its end, or begins it anew while looping. */
    public void playRange(TimeRange range) {
        if (file != null) {
            begin(range.start());
            viewport.setPlayhead(range.start());
            player.playRange(range.start() - offset, range.end() - offset);
        }
    }

    /** Lets a piece around a time be heard; the play head stays where it is. */
    public void playAround(long micros, long around) {
        if (file != null) {
            begin(viewport.playhead());
            player.playAround(micros - offset, around);
            listeners.forEach(each -> each.heardAround(new TimeRange(micros - around, micros + around)));
        }
    }

    private void begin(long at) {
        Playback other = playing;
        if (other != null && other != this) {
            other.pause();
        }
        playing = this;
        startedAt = at;
    }

    /** Falls silent and stays. */
    public void pause() {
        player.pause();
    }

    /** Falls silent and goes back to where playing began. */
    public void stop() {
        boolean was = on;
        player.pause();
        if (was) {
            seek(startedAt);
        }
    }

    /** Goes to a time of the call; goes on playing if it plays. */
    public void seek(long micros) {
        long to = Math.max(0, Math.min(viewport.duration(), micros));
        if (file != null) {
            player.seek(to - offset);
        }
        viewport.setPlayhead(to);
    }

    /** Goes to a time and lets a bit be heard from there, while the play head is dragged or a key is held. */
    public void scrub(long micros) {
        long to = Math.max(0, Math.min(viewport.duration(), micros));
        if (!scrubbing) {
            scrubbing = true;
            resumeAfterScrub = on;
        }
        if (file != null) {
            begin(to);
            player.scrub(to - offset);
        }
        viewport.setPlayhead(to);
    }

    /** The play head was let go: what was playing before goes on from there. */
    public void scrubEnded() {
        scrubbing = false;
        if (resumeAfterScrub) {
            resumeAfterScrub = false;
            seek(viewport.playhead());
            play();
        }
    }

    /** Whether playing waits for the recording to be read or decoded. */
    public boolean isWaiting() {
        return waiting && on;
    }

    /** How fast it plays; 1 is as it was spoken. */
    public double speed() {
        return player.speed();
    }

    /** Plays faster or slower, this and every other call. */
    public void setSpeed(double speed) {
        ListeningPreferences.setSpeed(Math.clamp(speed, Player.MIN_SPEED, Player.MAX_SPEED));
    }

    /** Whether a selection, or without one the call, is heard again and again. */
    public boolean isLooping() {
        return loop;
    }

    /** Hears a selection, or the call, again and again, or no longer. */
    public void setLooping(boolean again) {
        loop = again;
        player.setLoop(again);
        TimeRange selection = viewport.selection();
        if (loop && on && selection != null) {
            playRange(selection);
        }
        changed();
    }

    /** What keeps the list of silences that are left out. */
    SilenceSkipping silences() {
        return silences;
    }

    /** Says which channel is the agent's, 0 or 1, which is heard on the left; -1 where that is not known. */
    void setAgentChannel(int channel) {
        if (agentChannel != channel) {
            agentChannel = channel;
            applyChannels();
        }
    }

    /** The device that sound goes to. */
    public OutputDevice device() {
        return player.device();
    }

    /** How loud a channel is, as a factor; 1 is as it was recorded. */
    public double loudness(int channel) {
        return loudness[channel];
    }

    /** Makes a channel louder or quieter, up to {@link ChannelSettings#MAX_VOLUME}. */
    public void setLoudness(int channel, double factor) {
        loudness[channel] = factor;
        applyChannels();
        changed();
    }

    /** Loudness in percent. */
    public int volume() {
        return volume;
    }

    /** Sets the loudness, 0 to 100, here and for the next time. */
    public void setVolume(int percent) {
        volume = Math.max(0, Math.min(100, percent));
        Preferences.setVolume(volume);
        player.setVolume(volume / 100.0);
        changed();
    }

    /** Whether a channel is silenced. */
    public boolean isMuted(int channel) {
        return muted[channel];
    }

    /** Whether a channel is to be heard alone. */
    public boolean isSolo(int channel) {
        return solo[channel];
    }

    /** Whether the recording has more channels than are heard apart: none of them can be silenced or made louder then. */
    public boolean isHeardTogether() {
        return together;
    }

    /** Silences a channel or lets it be heard again. */
    public void toggleMute(int channel) {
        if (together) {
            StatusLine.say(Texts.get("listen.together"));
            return;
        }
        muted[channel] = !muted[channel];
        applyAudible();
    }

    /** Lets a channel be heard alone, or with the other again. */
    public void toggleSolo(int channel) {
        if (together) {
            StatusLine.say(Texts.get("listen.together"));
            return;
        }
        solo[channel] = !solo[channel];
        if (solo[channel]) {
            solo[1 - channel] = false;
            muted[channel] = false;
        }
        applyAudible();
    }

    /** Whether a channel is heard when it plays. */
    public boolean isAudible(int channel) {
        return solo[0] || solo[1] ? solo[channel] : !muted[channel];
    }

    private void applyAudible() {
        applyChannels();
        changed();
    }

    private void applyChannels() {
        boolean sides = ListeningPreferences.is(ListeningPreferences.SIDES);
        boolean lifted = ListeningPreferences.is(ListeningPreferences.AUTO_GAIN);
        for (int channel = 0; channel < SIDES; channel++) {
            int left = agentChannel == 1 ? 1 : 0;
            double pan = !sides ? 0 : channel == left ? -1 : 1;
            player.setChannel(channel, new ChannelSettings(muted[channel], solo[channel], loudness[channel], pan, lifted));
        }
        silences.setHeard(isAudible(0), isAudible(1));
    }

    private void stateIs(PlayerState state) {
        boolean now = state == PlayerState.PLAYING;
        if (now == on) {
            return;
        }
        on = now;
        if (on) {
            problem = null;
            display.timerExec(FRAME_MILLIS, tick);
        } else {
            display.timerExec(-1, tick);
            if (state != PlayerState.CLOSED) {
                follow();
            }
        }
        changed();
    }

    private void tick() {
        if (on && !display.isDisposed()) {
            follow();
            display.timerExec(FRAME_MILLIS, tick);
        }
    }

    private void follow() {
        viewport.setPlayhead(player.positionMicros() + offset);
    }

    private void changed() {
        listeners.forEach(Listener::playbackChanged);
    }

    /** Adds a listener. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Removes a listener; one that is not there is ignored. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        if (playing == this) {
            playing = null;
        }
        on = false;
        if (!display.isDisposed()) {
            display.timerExec(-1, tick);
        }
        preferences.removePropertyChangeListener(preferred);
        silences.close();
        player.close();
        loaded.forEach(AudioFile::close);
    }
}
