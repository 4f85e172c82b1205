/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.util.List;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.detect.CallMaterial;
import org.coachline.analysis.detect.MomentDetector;
import org.coachline.analysis.detect.MomentDetectors;
import org.coachline.analysis.detect.Proposal;
import org.coachline.analysis.detect.Proposals;
import org.coachline.audio.AudioFile;
import org.coachline.extension.Guest;
import org.coachline.intake.Caches;
import org.coachline.intake.CallSound;
import org.coachline.library.Library;
import org.coachline.model.Documents;
import org.coachline.model.Positions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks the detectors that are installed what should be looked at in a call, and marks it if told to. */
@Command(name = "propose")
final class ProposeCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();

    @Option(names = "--call", required = true, paramLabel = "ID", descriptionKey = "call")
    private String call = "";

    @Option(names = "--detector", paramLabel = "ID", descriptionKey = "propose.detector")
    private @Nullable String detector;

    @Option(names = "--accept", descriptionKey = "propose.accept")
    private boolean accept;

    @Option(names = "--reviewer", paramLabel = "NAME", descriptionKey = "moment.reviewer")
    private @Nullable String reviewer;

    @Mixin
    private Options.AsJson json = new Options.AsJson();

    ProposeCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        if (reviewer != null && reviewer.isBlank()) {
            throw wrong(CliMessages.Reviewer_blank);
        }
        List<Guest<MomentDetector>> asked = asked();
        Proposals found;
        try (Library opened = accept ? OpenedLibrary.toWrite(context, library.folder) : OpenedLibrary.toRead(context, library.folder)) {
            found = propose(opened, asked);
            if (accept && !found.proposals().isEmpty()) {
                new ReviewStore(opened, context.clock()).append(call, reviewer == null ? Coaches.user() : reviewer,
                        found.proposals().stream().map(this::moment).toList());
            }
        }
        if (json.wanted) {
            answer(found);
        } else {
            for (Proposal each : found.proposals()) {
                context.line(String.join("  ", Positions.preciseClock(each.moment().startMicros()),
                        each.moment().verdict() == Verdict.NONE ? "-" : each.moment().verdict().getLiteral(), technique(each), each.moment().reason(),
                        CliMessages.format(CliMessages.Propose_by, each.detector(), each.contributor())));
            }
        }
        found.faults().forEach(each -> context.say(each.message()));
        if (found.leftOut() > 0) {
            context.say(CliMessages.format(CliMessages.Propose_leftOut, found.leftOut()));
        }
        return found.asked() == 0 ? REFUSED : DONE;
    }

    private List<Guest<MomentDetector>> asked() throws Refused {
        String wanted = detector;
        List<Guest<MomentDetector>> all = new MomentDetectors(context.guests()).all();
        List<Guest<MomentDetector>> asked = wanted == null ? all : context.guests().guest(MomentDetectors.POINT, wanted).stream().toList();
        if (asked.isEmpty()) {
            throw new Refused(wanted == null ? CliMessages.Propose_nobody : CliMessages.format(CliMessages.Guest_unknown, wanted,
                    all.isEmpty() ? "-" : String.join(", ", all.stream().map(Guest::id).toList())));
        }
        return asked;
    }

    private Proposals propose(Library opened, List<Guest<MomentDetector>> asked) throws Exception {
        Call document = Calls.load(opened, call);
        CallSound sound = CallSound.find(opened, document);
        if (!sound.isAvailable()) {
            throw new Refused(String.join(" ", sound.problems()));
        }
        Analysis analysis;
        try (AudioFile audio = sound.open(); ProgressLine progress = new ProgressLine(context)) {
            analysis = Caches.analysis(opened).loadOrAnalyse(audio, sound.key(), sound.roles(), progress);
        }
        return MomentDetectors.propose(asked, CallMaterial.of(document, analysis), context.packs().catalog(), context.interrupted());
    }

    private Moment moment(Proposal proposal) {
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setTechnique(proposal.technique() == null ? null : proposal.technique().ref());
        moment.setStartMicros(proposal.moment().startMicros());
        moment.setEndMicros(proposal.moment().endMicros());
        moment.setChannel(proposal.moment().channel());
        moment.setVerdict(proposal.moment().verdict());
        moment.setSeverity(Severity.NORMAL);
        moment.setComment(proposal.moment().reason());
        moment.setCreatedAt(context.clock().instant());
        return moment;
    }

    private static String technique(Proposal each) {
        return each.technique() == null ? "-" : each.technique().name();
    }

    private void answer(Proposals found) throws Exception {
        Json.answer(context, out -> {
            out.writeStartObject();
            out.writeStringField("call", call);
            out.writeBooleanField("accepted", accept);
            out.writeNumberField("detectors", found.asked());
            out.writeNumberField("leftOut", found.leftOut());
            out.writeArrayFieldStart("proposals");
            for (Proposal each : found.proposals()) {
                out.writeStartObject();
                Json.seconds(out, "start", each.moment().startMicros());
                Json.seconds(out, "end", each.moment().endMicros());
                Json.text(out, "technique", each.technique() == null ? null : each.technique().ref().key());
                Json.text(out, "verdict", each.moment().verdict() == Verdict.NONE ? null : each.moment().verdict().getLiteral());
                out.writeStringField("channel", each.moment().channel().getLiteral());
                out.writeStringField("reason", each.moment().reason());
                out.writeStringField("detector", each.detector());
                out.writeStringField("contributor", each.contributor());
                out.writeEndObject();
            }
            out.writeEndArray();
            GuestJson.faults(out, found.faults());
            out.writeEndObject();
        });
    }
}
