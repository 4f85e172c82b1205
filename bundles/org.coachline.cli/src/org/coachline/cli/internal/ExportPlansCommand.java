/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachline.insight.PlanNames;
import org.coachline.insight.calibration.ClosedEvidence;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.library.PlanRow;
import org.coachline.library.Stored;
import org.coachline.library.records.Export;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.report.PlanReport;
import org.coachline.report.TeamWorkbooks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the workbooks of many plans into a folder, or all of them into one workbook. */
@Command(name = "export-all")
final class ExportPlansCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Mixin
    private Options.By by = new Options.By();
    @Option(names = "--agent", paramLabel = "NAME", descriptionKey = "exportAll.agent")
    private @Nullable String agent;
    @Option(names = "--team", paramLabel = "NAME", descriptionKey = "exportAll.team")
    private @Nullable String team;
    @Option(names = "--template", paramLabel = "FILE.xlsx", descriptionKey = "export.template")
    private @Nullable Path template;
    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FOLDER|FILE.xlsx", descriptionKey = "exportAll.output")
    private Path output = Path.of("");

    ExportPlansCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        List<String> damaged = new ArrayList<>();
        boolean one = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (one && template != null) {
            throw wrong(CliMessages.ExportAll_template);
        }
        if (agent != null && team != null) {
            throw wrong(CliMessages.ExportAll_who);
        }
        try (Library opened = OpenedLibrary.toRecord(context, library.folder); ProgressLine progress = new ProgressLine(context)) {
            String agentId = agent == null ? null : OpenedLibrary.find(opened.agents(), agent, CliMessages.Agent_unknown);
            List<PlanRow> rows = team == null ? opened.plans(agentId) : ofTeam(opened, OpenedLibrary.find(opened.teams(), team, CliMessages.Team_unknown));
            progress.beginTask("", rows.size());
            TeamWorkbooks.Source<LibraryException> source = source(opened, rows.iterator(), damaged);
            Path target = context.resolve(output);
            List<Export> exports = rows.stream().map(row -> Export.of(Export.What.PLAN, "CoachingPlan", row.id(), target)).toList();
            int count = opened.records().exports().write(exports, by.who(),
                    () -> one ? TeamWorkbooks.toOne(source, target, done -> step(progress, target), progress::isCanceled)
                            : TeamWorkbooks.toFolder(source, target, template == null ? null : context.resolve(template), file -> step(progress, file),
                                    progress::isCanceled));
            context.line(CliMessages.format(CliMessages.ExportAll_done, count, target));
        }
        damaged.forEach(context::say);
        return damaged.isEmpty() ? DONE : REFUSED;
    }

    private static List<PlanRow> ofTeam(Library opened, String teamId) throws LibraryException {
        Set<String> members = opened.agents().stream().filter(each -> each.teamId().equals(teamId)).map(PersonRow::id).collect(Collectors.toSet());
        return opened.plans(null).stream().filter(plan -> members.contains(plan.agentId())).toList();
    }

    private static void step(ProgressLine progress, Path file) {
        progress.worked(1);
        progress.subTask(String.valueOf(file.getFileName()));
    }

    /** The plans one after the other; those that cannot be read are named and do not stop the others. */
    private TeamWorkbooks.Source<LibraryException> source(Library opened, Iterator<PlanRow> rows, List<String> damaged) {
        return () -> {
            while (rows.hasNext()) {
                try {
                    Stored<CoachingPlan> stored = opened.load(CoachingPlan.class, rows.next().id());
                    ClosedEvidence.of(opened).check(stored.document());
                    return Optional.of(PlanReport.of(stored.document(), stored.version(),
                            PlanNames.of(stored.document(), opened, context.packs().catalog()), context.clock().instant(), context.clock().getZone()));
                } catch (LibraryException e) {
                    if (e.reason() != LibraryException.Reason.DAMAGED && e.reason() != LibraryException.Reason.NEWER && e.reason() != LibraryException.Reason.SEALED) {
                        throw e;
                    }
                    damaged.add(e.getMessage());
                }
            }
            return Optional.empty();
        };
    }
}
