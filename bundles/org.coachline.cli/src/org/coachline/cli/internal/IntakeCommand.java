/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coachline.intake.Intake;
import org.coachline.intake.watch.Found;
import org.coachline.intake.watch.Found.FileRemark;
import org.coachline.intake.watch.SourceLook;
import org.coachline.library.Library;
import org.coachline.library.SourceRow;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at the sources of a library once, as a watching workbench does again and again. */
@Command(name = "intake")
final class IntakeCommand extends Task {

    private static final int AT_ONCE = 50;

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--source", paramLabel = "NAME", descriptionKey = "intake.source")
    private @Nullable String source;
    @Option(names = "--no-analysis", descriptionKey = "intake.noAnalysis")
    private boolean unmeasured;
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    IntakeCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        List<Found> found = new ArrayList<>();
        try (Library opened = OpenedLibrary.toWrite(context, library.folder); ProgressLine progress = new ProgressLine(context)) {
            for (SourceRow each : wanted(opened)) {
                found.add(SourceLook.look(opened, each, context.clock(), progress));
            }
            Set<String> useless = new HashSet<>();
            int measured = unmeasured ? 0 : AT_ONCE;
            while (measured > 0 && !progress.isCanceled()) {
                measured = SourceLook.measure(opened, AT_ONCE, useless, progress);
            }
            if (!unmeasured) {
                Intake.measureRest(opened, progress);
            }
        } catch (OperationCanceledException e) {
            throw new Refused(CliMessages.Interrupted);
        }
        if (json.wanted) {
            Json.answer(context, out -> {
                out.writeStartArray();
                for (Found each : found) {
                    SourceJson.write(out, each);
                }
                out.writeEndArray();
            });
        } else {
            for (Found each : found) {
                tell(each);
            }
        }
        for (Found each : found) {
            if (each.failure() != null) {
                context.say(CliMessages.format(CliMessages.Source_failed, each.source(), each.failure()));
            }
            each.about().forEach(text -> context.say(CliMessages.format(CliMessages.Source_about, each.source(), text)));
            for (FileRemark remark : each.remarks()) {
                context.say(CliMessages.format(remark.refused() ? CliMessages.Import_refused : CliMessages.Import_remark, remark.file(), remark.text()));
            }
        }
        if (context.interrupted().getAsBoolean()) {
            throw new Refused(CliMessages.Interrupted);
        }
        return found.stream().anyMatch(each -> each.failure() != null || each.remarks().stream().anyMatch(FileRemark::refused)) ? REFUSED : DONE;
    }

    private List<SourceRow> wanted(Library opened) throws Exception {
        List<SourceRow> all = opened.sources().all();
        if (source == null) {
            if (all.isEmpty()) {
                throw new Refused(CliMessages.Source_none);
            }
            return all;
        }
        return List.of(SourceCommands.named(opened, source));
    }

    private void tell(Found found) throws Exception {
        if (found.failure() == null) {
            context.line(CliMessages.format(CliMessages.Source_looked, found.source(), found.added().size(), found.completed().size(), found.known(), found.waiting(),
                    found.refused(), found.gone()));
        }
    }
}
