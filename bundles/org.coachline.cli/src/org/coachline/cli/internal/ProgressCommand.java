/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coachline.insight.Change;
import org.coachline.insight.Days;
import org.coachline.insight.GoalEffect;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.Interval;
import org.coachline.insight.ItemNames;
import org.coachline.insight.Progress;
import org.coachline.insight.RateSeries;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.TechniqueProgress;
import org.coachline.insight.TimeStep;
import org.coachline.insight.VersionReading;
import org.coachline.insight.WorkingCalendar;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how an agent gets on. */
@Command(name = "progress")
final class ProgressCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--agent", required = true, paramLabel = "NAME", descriptionKey = "progress.agent")
    private String agent = "";
    @Option(names = "--from", paramLabel = "DATE", converter = CreatePlanCommand.Day.class, descriptionKey = "period.from")
    private @Nullable LocalDate from;
    @Option(names = "--to", paramLabel = "DATE", converter = CreatePlanCommand.Day.class, descriptionKey = "period.to")
    private @Nullable LocalDate to;
    @Option(names = "--fewest", paramLabel = "CALLS", converter = Options.Count.class, descriptionKey = "progress.fewest")
    private @Nullable Integer fewest;
    @Option(names = "--hours", paramLabel = "FROM-TO", converter = Options.WorkingHours.class, descriptionKey = "progress.hours")
    private WorkingCalendar.@Nullable Hours hours;
    @Option(names = "--holiday", paramLabel = "DATE", converter = CreatePlanCommand.Day.class, descriptionKey = "progress.holiday")
    private @Nullable List<LocalDate> holidays;
    @Option(names = "--reading", paramLabel = "VERSION", converter = Options.Reading.class, descriptionKey = "progress.reading")
    private Options.Version reading = Options.Version.THEN;
    @Mixin
    private Options.AsJson json = new Options.AsJson();
    @Mixin
    private ProgressChart chart = new ProgressChart();

    ProgressCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong(CliMessages.Plan_backwards);
        }
        Optional<String> unfit = json.wanted && chart.wanted() ? Optional.of(CliMessages.Chart_json) : chart.wrong();
        if (unfit.isPresent()) {
            throw wrong(unfit.get());
        }
        try (Library opened = chart.wanted() ? OpenedLibrary.toRecord(context, library.folder) : OpenedLibrary.toRead(context, library.folder)) {
            List<PersonRow> agents = opened.agents();
            String id = OpenedLibrary.find(agents, agent, CliMessages.Agent_unknown);
            PersonRow person = agents.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
            InsightSettings settings = settings(opened);
            VersionReading read = reading == Options.Version.NOW ? VersionReading.now(context.packs().catalog()) : VersionReading.THEN;
            Progress progress = new Progress(opened, settings, read);
            Optional<Days> days = progress.bounded(Set.of(id), new Days(from, to, settings.calendar().zone()));
            ItemNames names = new ItemNames(opened, context.packs().catalog());
            if (chart.wanted()) {
                chart.write(context, opened, progress, settings, person, days.orElse(new Days(from, to, settings.calendar().zone())));
            } else if (json.wanted) {
                ProgressJson answer = new ProgressJson(progress, settings, names, agents, reading);
                Json.answer(context, out -> answer.write(out, person, days, context.clock().instant()));
            } else if (days.isEmpty()) {
                context.line(CliMessages.format(CliMessages.Progress_nothing, person.name()));
            } else {
                tell(progress, id, days.get(), names, settings);
            }
        }
        return DONE;
    }

    /** What the team has set, unless somebody asks for something else this time. */
    private InsightSettings settings(Library opened) throws LibraryException {
        InsightSettings settings = TeamSettings.of(opened, context.clock().getZone());
        if (fewest != null) {
            settings = settings.withFewestCalls(fewest);
        }
        WorkingCalendar team = settings.calendar();
        Set<LocalDate> free = holidays == null ? team.holidays() : Set.copyOf(holidays);
        return settings.withCalendar(hours == null ? new WorkingCalendar(team.zone(), team.hours(), free)
                : WorkingCalendar.daily(team.zone(), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), hours, free));
    }

    private void tell(Progress progress, String id, Days days, ItemNames names, InsightSettings settings) throws Exception {
        context.line(CliMessages.format(CliMessages.Progress_period, String.valueOf(days.first()), String.valueOf(days.last()), settings.fewestCalls()));
        for (TechniqueProgress each : progress.techniques(id, days)) {
            String pattern = each.tooFew() ? CliMessages.Progress_tooFew : CliMessages.Progress_rate;
            // Clustered by call, as trends and differences are: the interval of independent chances would promise more than is known.
            Interval range = each.own().interval(settings.confidence());
            context.line(CliMessages.format(pattern, names.of(each.technique()), each.own().used(), each.own().chances(), each.own().calls(),
                    each.own().share(), range.low(), range.high()));
        }
        List<RateSeries> courses = progress.series(Set.of(id), days, TimeStep.WEEK);
        long judged = courses.stream().filter(each -> each.trend().change() != Change.TOO_FEW).count();
        context.line(CliMessages.format(CliMessages.Progress_trends, judged));
        for (RateSeries each : courses) {
            if (each.trend().change() == Change.ROSE || each.trend().change() == Change.FELL) {
                context.line(CliMessages.format(CliMessages.Progress_trend, names.of(each.technique()), each.trend().sentence()));
            }
        }
        for (GoalEffect each : progress.effects(id)) {
            context.line(CliMessages.format(CliMessages.Progress_session, names.of(each.technique()), String.valueOf(each.session()),
                    each.comparison().sentence()));
        }
        context.line(progress.matrix(id, days).sentence());
        context.line(progress.clock(Set.of(id), days, context.clock().instant()).sentence());
    }
}
