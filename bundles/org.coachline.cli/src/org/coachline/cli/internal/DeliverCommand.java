/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coachline.insight.delivery.Deliveries;
import org.coachline.insight.delivery.Prepared;
import org.coachline.intake.CallClips;
import org.coachline.intake.CallSound;
import org.coachline.library.Library;
import org.coachline.library.ReviewRow;
import org.coachline.model.coaching.Call;
import org.coachline.report.page.DebriefPage;
import org.coachline.report.paper.PaperFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Delivers a review to its agent: writes the page and records that it went out. */
@Command(name = "deliver")
final class DeliverCommand extends Task {

    private static final long MEGABYTE = 1_000_000;

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--call", required = true, paramLabel = "ID", descriptionKey = "call")
    private String call = "";
    @Option(names = "--reviewer", paramLabel = "NAME", descriptionKey = "debrief.reviewer")
    private @Nullable String reviewer;
    @Option(names = "--agent", paramLabel = "NAME", descriptionKey = "debrief.agent")
    private @Nullable String agent;
    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "deliver.by")
    private @Nullable String by;
    @Option(names = "--self-review", descriptionKey = "deliver.self")
    private boolean selfReview;
    @Option(names = "--no-sound", descriptionKey = "deliver.noSound")
    private boolean silent;
    @Option(names = "--sound", paramLabel = "QUALITY", descriptionKey = "deliver.sound")
    private CallClips.@Nullable Quality quality;
    @Option(names = "--most", paramLabel = "MB", descriptionKey = "deliver.most", defaultValue = "7")
    private int most;
    @Option(names = "--pdf", descriptionKey = "deliver.pdf")
    private boolean pdf;
    @Option(names = {"-o", "--output"}, required = true, paramLabel = "DEBRIEF.html", descriptionKey = "deliver.output")
    private Path output = Path.of("");

    DeliverCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".html") && !name.endsWith(".htm")) {
            throw wrong(CliMessages.format(CliMessages.Deliver_ending, output));
        }
        Path file = context.resolve(output);
        try (Library opened = OpenedLibrary.toWrite(context, library.folder)) {
            Call heard = Calls.load(opened, call);
            ReviewRow review = DebriefCommand.review(opened, call, reviewer);
            String agentId = agent == null ? null : OpenedLibrary.find(opened.agents(), agent, CliMessages.Agent_unknown);
            String who = by != null ? by : review.reviewer();
            Prepared prepared = Deliveries.prepare(opened, context.packs().catalog(), review.id(), agentId, selfReview, who, context.clock().getZone(),
                    context.clock().instant());
            if (prepared.out().isEmpty()) {
                throw new Refused(CliMessages.format(CliMessages.Deliver_nothing, call));
            }
            List<Optional<DebriefPage.Clip>> clips = clips(opened, heard, prepared);
            List<Deliveries.Output> outputs = new ArrayList<>(
                    List.of(new Deliveries.Output(file, draft -> DebriefPage.write(prepared.out(), clips, draft, new NullProgressMonitor()))));
            if (pdf) {
                outputs.add(new Deliveries.Output(file.resolveSibling(name(file) + ".pdf"),
                        draft -> PaperFile.write(prepared.out().debrief(), draft, new NullProgressMonitor())));
            }
            Deliveries.deliver(opened, prepared, outputs);
            if (Files.size(file) > most * MEGABYTE) {
                context.say(CliMessages.format(CliMessages.Deliver_large, Files.size(file) / (double) MEGABYTE, most));
            }
            if (!prepared.out().praises()) {
                context.say(CliMessages.Deliver_noPraise);
            }
        }
        context.line(file.toString());
        return DONE;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private List<Optional<DebriefPage.Clip>> clips(Library opened, Call heard, Prepared prepared) throws Exception {
        List<CallClips.Span> spans = prepared.out().stretches().stream().map(each -> new CallClips.Span(each.startMicros(), each.endMicros())).toList();
        if (silent) {
            return spans.stream().map(each -> Optional.<DebriefPage.Clip>empty()).toList();
        }
        CallSound sound = CallSound.find(opened, heard);
        sound.problems().forEach(context::say);
        // Who asks for a quality gets it; otherwise what is sent as an attachment arrives.
        long room = DebriefPage.room(most * MEGABYTE);
        CallClips.Quality chosen = quality != null ? quality : CallClips.best(sound, spans, room);
        List<Optional<CallClips.Clip>> cut = CallClips.cut(sound, spans, chosen, quality != null ? CallClips.MOST_BYTES : room, () -> false);
        long left = cut.stream().filter(Optional::isEmpty).count();
        if (left > 0 && sound.isAvailable()) {
            context.say(CliMessages.format(CliMessages.Deliver_clipsLeft, left));
        }
        return cut.stream().map(each -> each.map(clip -> new DebriefPage.Clip(clip.wav(), clip.shortened()))).toList();
    }
}
