/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.coachline.analysis.Analyser;
import org.coachline.analysis.Analysis;
import org.coachline.analysis.ChannelTrack;
import org.coachline.analysis.Measure;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.intake.AgentChannel;
import org.coachline.model.Positions;
import org.coachline.model.coaching.ChannelRole;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what can be measured in recordings, without a library. */
@Command(name = "analyse")
final class AnalyseCommand extends Task {

    @Option(names = "--agent-channel", paramLabel = "left|right", converter = ImportCommand.Side.class, descriptionKey = "analyse.channel")
    private AgentChannel channel = AgentChannel.LEFT;
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "analyse.files")
    private List<Path> files = List.of();
    @Mixin
    private Options.AsJson json = new Options.AsJson();
    private boolean refused;

    AnalyseCommand(Context context) {
        super(context);
    }

    /** What came of a file: one of both. */
    private record Outcome(Path file, @Nullable Analysis analysis, @Nullable String error) {
    }

    @Override
    int run() throws Exception {
        Analyser analyser = new Analyser();
        if (json.wanted) {
            answer(analyser);
        } else {
            for (Path file : files) {
                Analysis analysis = analyse(analyser, file).analysis();
                if (analysis != null) {
                    tell(file, analysis);
                }
            }
        }
        return refused ? REFUSED : DONE;
    }

    private Outcome analyse(Analyser analyser, Path file) {
        Outcome outcome = outcome(analyser, file);
        if (outcome.error() != null) {
            refused = true;
            context.say(CliMessages.format(CliMessages.Import_refused, file, outcome.error()));
        }
        return outcome;
    }

    private Outcome outcome(Analyser analyser, Path file) {
        Path path = context.resolve(file);
        if (Files.isDirectory(path)) {
            return new Outcome(file, null, CliMessages.format(CliMessages.File_folder, path));
        }
        try (AudioFile audio = AudioFile.open(path); ProgressLine progress = new ProgressLine(context)) {
            int channels = audio.format().channels();
            List<ChannelRole> roles = IntStream.range(0, channels).mapToObj(i -> channel.roleOf(i, channels)).toList();
            return new Outcome(file, analyser.analyse(audio, roles, progress), null);
        } catch (AudioException e) {
            return new Outcome(file, null, e.reason());
        }
    }

    private void tell(Path file, Analysis analysis) throws Exception {
        context.line(CliMessages.format(CliMessages.Analyse_file, file, Positions.clock(analysis.durationMicros()), analysis.detector().id(),
                analysis.detector().remark()).strip());
        for (ChannelTrack track : analysis.channels()) {
            context.line(CliMessages.format(CliMessages.Analyse_channel, track.role().getLiteral(), seconds(track.talkMicros()),
                    analysis.talkRatio(track), known(track.loudness().integratedLufs()), known(track.pitch().medianHz()),
                    known(track.pace().syllablesPerSecond()), track.clipping().samples()));
        }
        context.line(CliMessages.format(CliMessages.Analyse_silences, analysis.silences().size(), analysis.deadAir().size()));
        if (analysis.knows(Measure.TALK_OVER)) {
            OptionalLong response = analysis.responseQuantile(0.5);
            context.line(CliMessages.format(CliMessages.Analyse_parties, analysis.talkOver().size(), analysis.holds().size(),
                    response.isPresent() ? String.valueOf(seconds(response.getAsLong())) : "-"));
        } else {
            context.line(CliMessages.Analyse_unknown);
        }
    }

    private static double seconds(long micros) {
        return Math.round(micros / (double) Positions.SECOND * 10) / 10.0;
    }

    private static String known(double value) {
        return Double.isNaN(value) ? "-" : String.valueOf(Math.round(value * 10) / 10.0);
    }

    /** One object for one file, an array of them for several; each is written when it is known, and not held until the last. */
    private void answer(Analyser analyser) throws Exception {
        Json.answer(context, out -> {
            if (files.size() > 1) {
                out.writeStartArray();
            }
            for (Path file : files) {
                write(out, analyse(analyser, file));
            }
            if (files.size() > 1) {
                out.writeEndArray();
            }
        });
    }

    private static void write(JsonGenerator out, Outcome outcome) throws Exception {
        out.writeStartObject();
        out.writeStringField("file", outcome.file().toString());
        if (outcome.analysis() == null) {
            Json.text(out, "error", outcome.error());
        } else {
            AnalysisJson.write(out, outcome.analysis());
        }
        out.writeEndObject();
    }
}
