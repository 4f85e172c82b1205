/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachline.library.Library;
import org.coachline.report.PlanChange;
import org.coachline.report.WorkbookProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes chosen changes of an edited workbook into its plan, all in one transaction. */
@Command(name = "import")
final class ImportPlanCommand extends Task {

    private static final String ALL = "all";
    private static final String NONE = "none";
    private static final String HARMLESS = "harmless";

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--plan", paramLabel = "ID", descriptionKey = "edited.plan")
    private @Nullable String plan;
    @Option(names = "--accept", required = true, split = ",", paramLabel = "all|harmless|none|ID", descriptionKey = "edited.accept")
    private List<String> accept = new ArrayList<>();
    @Parameters(paramLabel = "FILE.xlsx", descriptionKey = "edited.file")
    private Path file = Path.of("");
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    ImportPlanCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        try (Library opened = OpenedLibrary.toWrite(context, library.folder)) {
            EditedPlan edited = EditedPlan.of(context, opened, file, plan);
            Collection<String> taken = edited.difference().complete(chosen(edited));
            long version = edited.stored().version();
            if (!taken.isEmpty()) {
                edited.difference().apply(edited.stored().document(), taken);
                version = opened.save(edited.stored().document(), version);
            }
            answer(edited, taken, version);
        }
        return DONE;
    }

    private Collection<String> chosen(EditedPlan edited) throws Refused {
        Set<String> known = edited.difference().changes().stream().map(PlanChange::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> chosen = new LinkedHashSet<>();
        for (String word : accept) {
            switch (word) {
            case ALL -> chosen.addAll(known);
            case HARMLESS -> chosen.addAll(edited.difference().harmless());
            case NONE -> {
                // Says so and takes nothing.
            }
            default -> {
                if (!known.contains(word)) {
                    throw new Refused(CliMessages.format(CliMessages.Change_unknown, file, word)
                            + OpenedLibrary.suggestion(Nearest.to(word, List.copyOf(known))));
                }
                chosen.add(word);
            }
            }
        }
        return chosen;
    }

    private void answer(EditedPlan edited, Collection<String> taken, long version) throws Exception {
        if (!json.wanted) {
            context.line(CliMessages.format(CliMessages.Import_changes, taken.size(), edited.difference().changes().size()));
            for (WorkbookProblem problem : edited.difference().problems()) {
                context.say(problem.line());
            }
            return;
        }
        Json.answer(context, out -> {
            out.writeStartObject();
            edited.fields(out);
            out.writeArrayFieldStart("taken");
            for (String id : taken) {
                out.writeString(id);
            }
            out.writeEndArray();
            out.writeNumberField("savedVersion", version);
            out.writeEndObject();
        });
    }
}
