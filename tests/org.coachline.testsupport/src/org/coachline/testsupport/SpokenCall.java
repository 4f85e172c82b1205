/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.time.Instant;

import org.coachline.model.Documents;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.RedactionSource;
import org.coachline.model.coaching.Transcript;
import org.coachline.model.coaching.Word;

/** A call with words that somebody may have to silence. Times are seconds. */
public final class SpokenCall {

    private static final CoachingFactory MODEL = CoachingFactory.eINSTANCE;
    private static final double MILLION = 1e6;

    private final Call call = MODEL.createCall();

    /** A call of two voices without a word yet. */
    public SpokenCall() {
        call.setId(Documents.newId());
        call.setTranscript(MODEL.createTranscript());
    }

    /** Says it has a recording: agent on the left, customer on the right. */
    public SpokenCall recorded(String sha256, int rate, double seconds) {
        Recording recording = MODEL.createRecording();
        recording.setSha256(sha256);
        recording.setSampleRate(rate);
        recording.setDurationMicros(Math.round(seconds * MILLION));
        for (ChannelRole role : new ChannelRole[] {ChannelRole.AGENT, ChannelRole.CUSTOMER}) {
            Channel channel = MODEL.createChannel();
            channel.setRole(role);
            recording.getChannels().add(channel);
        }
        Leg leg = MODEL.createLeg();
        leg.getRecordings().add(recording);
        call.getLegs().add(leg);
        return this;
    }

    /** Somebody says something; of its words no times are known. */
    public SpokenCall says(ChannelRole who, double from, double to, String text) {
        Cue cue = MODEL.createCue();
        cue.setRole(who);
        cue.setStartMicros(Math.round(from * MILLION));
        cue.setEndMicros(Math.round(to * MILLION));
        cue.setText(text);
        transcript().getCues().add(cue);
        return this;
    }

    /** Somebody says something, each word as long as the next. */
    public SpokenCall saysInWords(ChannelRole who, double from, double to, String text) {
        says(who, from, to, text);
        Cue cue = transcript().getCues().getLast();
        String[] words = text.split(" ");
        double length = (to - from) / words.length;
        for (int i = 0; i < words.length; i++) {
            Word word = MODEL.createWord();
            word.setStartMicros(Math.round((from + i * length) * MILLION));
            word.setEndMicros(Math.round((from + (i + 1) * length) * MILLION));
            word.setText(words[i]);
            cue.getWords().add(word);
        }
        return this;
    }

    /** A reviewer has silenced a part for all voices. */
    public SpokenCall silenced(double from, double to) {
        return silenced(from, to, ChannelRole.UNKNOWN);
    }

    /** A reviewer has silenced a part for one voice. */
    public SpokenCall silenced(double from, double to, ChannelRole voice) {
        call.getRedactions().add(redaction(from, to, voice));
        return this;
    }

    /** What a reviewer marks. */
    public static Redaction redaction(double from, double to, ChannelRole voice) {
        return Redactions.create(Math.round(from * MILLION), Math.round(to * MILLION), voice, RedactionSource.REVIEWER, null, null, Instant.EPOCH);
    }

    private Transcript transcript() {
        return call.getTranscript();
    }

    /** The call. */
    public Call call() {
        return call;
    }
}
