/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import org.coachline.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what an edited workbook would change in its plan; changes nothing. */
@Command(name = "diff")
final class DiffPlanCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--plan", paramLabel = "ID", descriptionKey = "edited.plan")
    private @Nullable String plan;
    @Parameters(paramLabel = "FILE.xlsx", descriptionKey = "edited.file")
    private Path file = Path.of("");
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    DiffPlanCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        EditedPlan edited;
        try (Library opened = OpenedLibrary.toRead(context, library.folder)) {
            edited = EditedPlan.of(context, opened, file, plan);
        }
        if (json.wanted) {
            Json.answer(context, out -> {
                out.writeStartObject();
                edited.fields(out);
                out.writeEndObject();
            });
        } else {
            edited.lines(context);
        }
        return DONE;
    }
}
