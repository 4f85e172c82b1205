/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.insight.NothingToProposeException;
import org.coachline.insight.PlanNames;
import org.coachline.insight.PlanProposer;
import org.coachline.insight.PlanScope;
import org.coachline.insight.ProposalSettings;
import org.coachline.insight.TechniqueRates;
import org.coachline.intake.ImportResult;
import org.coachline.intake.SampleImport;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.library.OpenMode;
import org.coachline.library.Stored;
import org.coachline.library.PlanRow;
import org.coachline.library.records.Export;
import org.coachline.look.Theme;
import org.coachline.model.CatalogRef;
import org.coachline.model.Positions;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.PlanReport;
import org.coachline.report.PlanWorkbook;
import org.coachline.report.ReportException;
import org.coachline.report.TechniqueRateChart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job from end to end on the sample calls. Doing it twice in one folder leaves what doing it once leaves. */
@Command(name = "demo")
final class DemoCommand extends Task {

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
    private @Nullable Path out;

    DemoCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        Path folder = out == null ? Files.createTempDirectory("coachline-demo-") : Files.createDirectories(context.resolve(out));
        Path place = folder.resolve("library");
        Catalog catalog = context.packs().catalog();
        try (Library library = Files.isDirectory(place) ? Library.open(place, OpenMode.READ_WRITE) : Library.create(place)) {
            OpenedLibrary.teach(library, context);
            fill(library, catalog);
            hardest(library);
            CoachingPlan plan = plan(library, catalog);
            Path workbook = folder.resolve("coaching-plan.xlsx");
            Stored<CoachingPlan> stored = library.load(CoachingPlan.class, plan.getId());
            library.records().exports().write(Export.of(Export.What.PLAN, "CoachingPlan", plan.getId(), workbook), Coaches.user(), () -> {
                PlanWorkbook.write(PlanReport.of(stored.document(), stored.version(), PlanNames.of(stored.document(), library, catalog),
                        context.clock().instant(), context.clock().getZone()), workbook);
                return workbook;
            });
            context.line(CliMessages.format(CliMessages.Demo_plan, plan.getTitle(), plan.getGoals().size()));
            context.line(CliMessages.format(CliMessages.Demo_library, place));
            context.line(CliMessages.format(CliMessages.Demo_workbook, workbook));
            chart(library, catalog, folder.resolve("techniques.png"));
        }
        return DONE;
    }

    private void fill(Library library, Catalog catalog) throws IOException, LibraryException, Refused {
        Path samples = context.samples().folder();
        List<ImportResult> results;
        try (ProgressLine progress = new ProgressLine(context)) {
            results = SampleImport.importSamples(library, catalog, samples.resolve(SampleFiles.CALLS), context.clock(), progress);
        }
        for (ImportResult result : results) {
            if (result.error() != null) {
                throw new Refused(CliMessages.format(CliMessages.Import_refused, result.file(), result.error()));
            }
        }
        if (context.interrupted().getAsBoolean()) {
            throw new Refused(CliMessages.Interrupted);
        }
        long fresh = results.stream().filter(ImportResult::imported).count();
        context.line(CliMessages.format(CliMessages.Demo_imported, fresh, results.size() - fresh));
        int marked = new MarksScript(library, catalog, context.clock()).replay(samples.resolve(SampleFiles.MARKS));
        long moments = library.info().moments();
        context.line(CliMessages.format(CliMessages.Demo_marked, marked, moments));
    }

    private void hardest(Library library) throws IOException, LibraryException {
        List<CallRow> calls = library.calls(CallQuery.ALL.withOrder(CallQuery.Order.HARDNESS, false).withPage(0, 1));
        for (CallRow call : calls) {
            context.line(CliMessages.format(CliMessages.Demo_hardest, call.title(), call.agent(),
                    Positions.clock(call.durationMicros()), call.hardness()));
        }
    }

    /** The plan of the agent who needs one most; the one that is there already, if there is. */
    private CoachingPlan plan(Library library, Catalog catalog) throws LibraryException, NothingToProposeException, Refused {
        Map<String, Integer> missed = new HashMap<>();
        for (MomentRow row : library.moments(MomentQuery.ALL.withVerdicts(EnumSet.of(Verdict.MISSED, Verdict.BACKFIRED)))) {
            if (!row.agentId().isEmpty()) {
                missed.merge(row.agentId(), 1, Integer::sum);
            }
        }
        String agent = missed.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey)
                .orElseThrow(() -> new Refused(CliMessages.Demo_nothing));
        Optional<PlanRow> there = library.plans(agent).stream().findFirst();
        if (there.isPresent()) {
            return library.load(CoachingPlan.class, there.get().id()).document();
        }
        CoachingPlan plan = PlanProposer.propose(library, catalog, agent, new PlanScope.Everything(),
                Coaches.of(library, agent, null), context.clock(), ProposalSettings.usual());
        library.save(plan, 0);
        return plan;
    }

    private void chart(Library library, Catalog catalog, Path file) throws IOException, LibraryException {
        int calls = (int) library.moments(MomentQuery.ALL).stream().map(MomentRow::callId).distinct().count();
        try {
            TechniqueRateChart.writePng(TechniqueRates.rates(library, MomentQuery.ALL, TechniqueRates.USUAL_FEWEST),
                    technique -> name(catalog, technique), calls, Theme.LIGHT, file);
            context.line(CliMessages.format(CliMessages.Demo_chart, file));
        } catch (ReportException e) {
            // A machine without fonts cannot draw; all else was done and is worth having.
            context.say(String.valueOf(e.getMessage()));
        }
    }

    private static String name(Catalog catalog, CatalogRef technique) {
        return catalog.technique(technique).map(TechniqueEntry::name).orElse(technique.item());
    }
}
