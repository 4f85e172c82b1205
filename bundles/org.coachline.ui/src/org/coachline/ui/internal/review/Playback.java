/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.PlaybackException;
import org.coachline.audio.Player;
import org.coachline.audio.PlayerListener;
import org.coachline.audio.PlayerState;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Viewport;
import org.coachline.ui.internal.support.Preferences;
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
    }

    private static final int FRAME_MILLIS = 33;
    private static @Nullable Playback playing;

    private final Display display;
    private final Viewport viewport;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Player player = new Player();
    private final Runnable tick = this::tick;
    private @Nullable AudioFile file;
    private @Nullable String problem;
    private long offset;
    private long startedAt;
    private long pausedAt = -1;
    private int volume = Preferences.volume();
    private final boolean[] muted = new boolean[2];
    private final boolean[] solo = new boolean[2];
    private boolean on;

    /** A playback without a recording yet. */
    Playback(Display display, Viewport viewport) {
        this.display = display;
        this.viewport = viewport;
        player.setVolume(volume / 100.0);
        player.addListener(new PlayerListener() {
            @Override
            public void stateChanged(PlayerState state) {
                onUi(() -> stateIs(state));
            }

            @Override
            public void problem(PlaybackException cause) {
                onUi(() -> setProblem(String.valueOf(cause.getMessage())));
            }
        });
    }

    private void onUi(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    /**
     * Loads the recording.
     *
     * @param recording   stays open until this is closed
     * @param offsetMicros where the recording starts in the call
     */
    void load(AudioFile recording, long offsetMicros) {
        file = recording;
        offset = offsetMicros;
        try {
            player.load(recording);
            problem = null;
        } catch (AudioException e) {
            problem = e.getMessage();
        }
        changed();
    }

    /** Says that nothing can be heard, and why. */
    void setProblem(@Nullable String reason) {
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

    /** Plays from the play head; from a little before it, if it was paused there. */
    public void play() {
        if (file == null) {
            changed();
            return;
        }
        long at = viewport.playhead();
        if (at >= viewport.duration()) {
            at = 0;
        } else if (at == pausedAt) {
            at = Math.max(0, at - Preferences.backStepMicros());
        }
        begin(at);
        player.seek(at - offset);
        player.play();
    }

    /** Plays a range and stops at its end. */
    public void playRange(TimeRange range) {
        if (file != null) {
            begin(range.start());
            player.playRange(range.start() - offset, range.end() - offset);
        }
    }

    private void begin(long at) {
        Playback other = playing;
        if (other != null && other != this) {
            other.pause();
        }
        playing = this;
        startedAt = at;
        viewport.setPlayhead(at);
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
        pausedAt = -1;
        if (file != null) {
            player.seek(to - offset);
        }
        viewport.setPlayhead(to);
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

    /** Silences a channel or lets it be heard again. */
    public void toggleMute(int channel) {
        muted[channel] = !muted[channel];
        applyAudible();
    }

    /** Lets a channel be heard alone, or with the other again. */
    public void toggleSolo(int channel) {
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
        for (int channel = 0; channel < 2; channel++) {
            player.setChannel(channel, player.channel(channel).withMuted(!isAudible(channel)));
        }
        changed();
    }

    private void stateIs(PlayerState state) {
        boolean now = state == PlayerState.PLAYING;
        if (now == on) {
            return;
        }
        on = now;
        if (on) {
            problem = null;
            pausedAt = -1;
            display.timerExec(FRAME_MILLIS, tick);
        } else {
            display.timerExec(-1, tick);
            if (state != PlayerState.CLOSED) {
                follow();
                pausedAt = viewport.playhead();
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
        player.close();
        AudioFile open = file;
        if (open != null) {
            open.close();
        }
    }
}
