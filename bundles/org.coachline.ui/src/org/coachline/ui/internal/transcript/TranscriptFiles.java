/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.transcript;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.coachline.audio.AtomicFile;
import org.coachline.interchange.CardNumbers;
import org.coachline.interchange.TimedText;
import org.coachline.interchange.TimedTexts;
import org.coachline.interchange.Transcripts;
import org.coachline.interchange.reader.TranscriptReaders;
import org.coachline.library.records.Export;
import org.coachline.model.CallLength;
import org.coachline.model.Positions;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Transcript;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.CallCommands;
import org.coachline.ui.internal.record.Leaving;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Brings a transcript from a file into the open call, as one step that can be undone, and writes one. UI thread. */
public final class TranscriptFiles {

    /** Players cut and round; so much after the end is no sign of another call. */
    private static final long BEYOND = 5_000_000;

    private TranscriptFiles() {
    }

    /** Reads a file in the background and sets it as the call's transcript; asks before where speakers must be told apart. */
    public static void bring(Shell shell, OpenReview review, Path file) {
        Work.visibly(Texts.get("transcript.reading", file.getFileName()), monitor -> new TranscriptReaders(Session.get().guests()).read(file, monitor::isCanceled),
                read -> ask(shell, review, file, read.text()), failure -> UiErrors.show(Texts.get("transcript.importFailed"), failure));
    }

    private static void ask(Shell shell, OpenReview review, Path file, TimedText text) {
        Map<String, ChannelRole> roles = Transcripts.guess(text);
        if (!roles.containsValue(ChannelRole.UNKNOWN)) {
            map(review, file, text, roles, 0);
        } else if (!shell.isDisposed()) {
            SpeakersDialog dialog = new SpeakersDialog(shell, text, roles);
            if (dialog.open() == Window.OK) {
                map(review, file, text, dialog.roles(), dialog.offsetMicros());
            }
        }
    }

    /** Makes the transcript in the background, which for hours of speech takes a while, and sets it. */
    private static void map(OpenReview review, Path file, TimedText text, Map<String, ChannelRole> roles, long offsetMicros) {
        Work.quietly(Texts.get("transcript.reading", file.getFileName()),
                () -> Transcripts.transcript(text, roles, offsetMicros, String.valueOf(file.getFileName())), mapped -> set(review, file, text, mapped),
                failure -> UiErrors.show(Texts.get("transcript.importFailed"), failure));
    }

    /** Sets a transcript in the call, as one step; says what was done. */
    private static void set(OpenReview review, Path file, TimedText text, Transcripts.Mapped mapped) {
        int cues = mapped.transcript().getCues().size();
        if (cues == 0) {
            StatusLine.problem(Texts.get("transcript.nothing", file.getFileName()));
        } else if (review.editCall(CallCommands.giveTranscript(review.call().domain(), review.call().document(), mapped.transcript(),
                mapped.cards().redactions()))) {
            String odd = text.remarks().isEmpty() ? "" : ' ' + Texts.get("transcript.remarks", text.remarks().size(), text.remarks().getFirst());
            String dropped = mapped.dropped() == 0 ? "" : ' ' + Texts.get("transcript.dropped", mapped.dropped());
            StatusLine.say(Texts.get("transcript.imported", cues, file.getFileName()) + cards(mapped.cards())
                    + beyond(review, mapped.transcript()) + dropped + odd);
        }
    }

    /** Says what was masked, and where its sound could not be silenced. */
    private static String cards(CardNumbers.Found cards) {
        if (cards.numbers() == 0) {
            return "";
        }
        return ' ' + Texts.get(cards.untimed() == 0 ? "transcript.cards" : "transcript.cardsUntimed", cards.numbers(), cards.untimed());
    }

    /** Says so where a transcript goes on long after its call: it may be another call's. */
    private static String beyond(OpenReview review, Transcript transcript) {
        long call = CallLength.micros(review.call().document());
        long said = transcript.getCues().stream().mapToLong(Cue::getStartMicros).max().orElse(0);
        return call > 0 && said > call + BEYOND ? ' ' + Texts.get("transcript.beyond", Positions.clock(said), Positions.clock(call)) : "";
    }

    /** Writes the call's transcript in the background, in the format that the file's name ends with; WebVTT where it says none. */
    public static void write(OpenReview review, Path file) {
        Call call = review.call().document();
        Transcript transcript = Redactions.transcript(call);
        if (transcript == null) {
            StatusLine.problem(Texts.get("transcript.none"));
            return;
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        TimedText.Format format = Arrays.stream(TimedText.Format.values()).filter(each -> name.endsWith('.' + each.ending())).findFirst()
                .orElse(TimedText.Format.WEBVTT);
        String text = TimedTexts.write(Transcripts.cues(transcript, Map.of(ChannelRole.AGENT, Verdicts.name(ChannelRole.AGENT), ChannelRole.CUSTOMER,
                Verdicts.name(ChannelRole.CUSTOMER))), format);
        Leaving leaving = Leaving.now();
        Work.visibly(Texts.get("transcript.writing", file.getFileName()), monitor -> leaving.write(Export.of(Export.What.TRANSCRIPT, "Call", call.getId(), file), () -> {
            AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            return file;
        }), written -> StatusLine.say(Texts.get("transcript.written", written)), failure -> UiErrors.show(Texts.get("transcript.exportFailed"), failure));
    }
}
