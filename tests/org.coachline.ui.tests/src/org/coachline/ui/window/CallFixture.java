/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.ContentHash;
import org.coachline.audio.ProgressListener;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Verdict;
import org.coachline.testsupport.WavFixture;

/** Puts calls with a small recording of two tones into a library. */
final class CallFixture {

    static final double SECONDS = 20;

    private CallFixture() {
    }

    /** A call of twenty seconds: the agent sounds in the first half, the customer in the second. Returns its id. */
    static String call(Library library, Path folder, String queue) throws LibraryException, IOException, AudioException {
        Path file = WavFixture.of(WavFixture.Codec.MULAW, 8000, 2).tone(0, 440, 0.5, SECONDS / 2).silence(0, SECONDS / 2)
                .silence(1, SECONDS / 2).tone(1, 300 + queue.length(), 0.5, SECONDS / 2)
                .writeTo(Files.createDirectories(folder).resolve(queue + ".wav"));
        Recording recording = library.reference(file, folder, ContentHash.sha256(file, ProgressListener.NONE, () -> false));
        try (AudioFile sound = AudioFile.open(file)) {
            recording.setSampleRate(sound.format().sampleRate());
            recording.setCodec(sound.format().codec());
            recording.setContainer(sound.format().container());
            recording.setDurationMicros(sound.durationMicros());
        }
        for (ChannelRole role : new ChannelRole[] {ChannelRole.AGENT, ChannelRole.CUSTOMER}) {
            Channel channel = CoachingFactory.eINSTANCE.createChannel();
            channel.setRole(role);
            recording.getChannels().add(channel);
        }
        Leg leg = CoachingFactory.eINSTANCE.createLeg();
        leg.setAgentId(library.agentNamed("Agent Invented"));
        leg.getRecordings().add(recording);
        Call call = CoachingFactory.eINSTANCE.createCall();
        call.setId(Documents.newId());
        call.setStart(Instant.parse("2026-03-09T08:12:00Z"));
        call.setZone("Europe/London");
        call.setQueue(queue);
        call.getLegs().add(leg);
        library.save(call, 0);
        return call.getId();
    }

    /** A moment of the agent with a technique of the pack that comes with the product. */
    static Moment moment(String technique, Verdict verdict, int second) {
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setTechnique(new CatalogRef("org.coachline.deescalation", technique, "1.0.0"));
        moment.setChannel(ChannelRole.AGENT);
        moment.setVerdict(verdict);
        moment.setStartMicros(second * 1_000_000L);
        moment.setEndMicros(moment.getStartMicros());
        return moment;
    }
}
