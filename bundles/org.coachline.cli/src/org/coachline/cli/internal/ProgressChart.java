/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachline.catalog.Catalog;
import org.coachline.extension.Fault;
import org.coachline.extension.Guest;
import org.coachline.extension.Outcome;
import org.coachline.insight.AgentProgress;
import org.coachline.insight.AgentProgressReader;
import org.coachline.insight.CallerMatrix;
import org.coachline.insight.Days;
import org.coachline.insight.GoalEffect;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.ItemNames;
import org.coachline.insight.Progress;
import org.coachline.insight.RateSeries;
import org.coachline.insight.TechniqueProgress;
import org.coachline.insight.TimeStep;
import org.coachline.insight.agreement.CalibrationReader;
import org.coachline.library.CallFigures;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.library.Period;
import org.coachline.library.PersonRow;
import org.coachline.library.records.Export;
import org.coachline.model.CatalogRef;
import org.coachline.model.WrittenTime;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartFile;
import org.coachline.report.chart.ChartScope;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.chart.Charts;
import org.coachline.report.chart.StripMoment;
import org.coachline.report.insight.InsightChart;
import org.coachline.report.insight.InsightCharts;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of a chart of somebody's progress, and how it is made of a library. */
final class ProgressChart {

    /** Agreement reads whole reviews: of so many calls, the latest. */
    private static final int MOST_CALLS = 200;
    private static final int MOST_MOMENTS = 2_000;

    /** What may be drawn. */
    enum Kind {
        TREND, BEFORE_AFTER, MATRIX, OUTCOMES, SAME_DAY, VERDICTS, AGREEMENT, STRIP;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Option(names = "--chart", paramLabel = "KIND", converter = KindName.class, descriptionKey = "progress.chart")
    private @Nullable Chosen chosen;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "progress.output")
    private @Nullable Path output;
    @Option(names = "--dpi", paramLabel = "N", converter = Dpi.class, descriptionKey = "progress.dpi")
    private @Nullable Integer dpi;
    @Option(names = "--theme", paramLabel = "THEME", converter = ThemeName.class, descriptionKey = "progress.theme")
    private @Nullable ChartTheme theme;
    @Mixin
    private Options.By by = new Options.By();
    @Option(names = "--technique", paramLabel = "TECHNIQUE", descriptionKey = "progress.technique")
    private @Nullable String technique;
    @Option(names = "--call", paramLabel = "ID", descriptionKey = "progress.call")
    private @Nullable String call;

    /**
     * What is to be drawn.
     *
     * @param kind one of ours, or nothing
     * @param id   the id of a partner's otherwise
     */
    record Chosen(@Nullable Kind kind, String id) {
    }

    /** One of the kinds by its id, or the id of a partner's chart, which has a dot in it. */
    static final class KindName implements ITypeConverter<Chosen> {
        @Override
        public Chosen convert(String value) {
            Optional<Kind> ours = Arrays.stream(Kind.values()).filter(each -> each.id().equals(value)).findFirst();
            if (ours.isEmpty() && value.indexOf('.') < 0) {
                throw expected(Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(", ")), value);
            }
            return new Chosen(ours.orElse(null), value);
        }
    }

    /** One of the themes, by its name in lower case. */
    static final class ThemeName implements ITypeConverter<ChartTheme> {
        @Override
        public ChartTheme convert(String value) {
            return Arrays.stream(ChartTheme.values()).filter(each -> id(each).equals(value)).findFirst()
                    .orElseThrow(() -> expected(Arrays.stream(ChartTheme.values()).map(ThemeName::id).collect(Collectors.joining(", ")), value));
        }

        private static String id(ChartTheme theme) {
            return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A density that charts can have. */
    static final class Dpi implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                int number = Integer.parseInt(value);
                if (number >= ChartFile.LEAST_DPI && number <= ChartFile.MOST_DPI) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw expected(dpis(), value);
            }
            throw expected(dpis(), value);
        }

        private static String dpis() {
            return CliMessages.format(CliMessages.Value_between, ChartFile.LEAST_DPI, ChartFile.MOST_DPI);
        }
    }

    private static TypeConversionException expected(String what, String was) {
        return new TypeConversionException(CliMessages.format(CliMessages.Value_expected, what, was));
    }

    boolean wanted() {
        return chosen != null;
    }

    /** What is wrong with the options together; nothing when they fit. */
    Optional<String> wrong() {
        Kind kind = kind();
        if (chosen == null) {
            boolean alone = output != null || dpi != null || theme != null || technique != null || call != null;
            return alone ? Optional.of(CliMessages.Chart_alone) : Optional.empty();
        }
        if (output == null) {
            return Optional.of(CliMessages.Chart_where);
        }
        if (ChartFile.Format.of(output).isEmpty()) {
            return Optional.of(CliMessages.format(CliMessages.Chart_ending, output, ChartFile.Format.endings()));
        }
        if (kind == Kind.STRIP != (call != null)) {
            return Optional.of(CliMessages.Chart_call);
        }
        return technique != null && kind != Kind.TREND ? Optional.of(CliMessages.Chart_technique) : Optional.empty();
    }

    private @Nullable Kind kind() {
        return chosen == null ? null : chosen.kind();
    }

    /** Draws it and writes the file; says what the chart says. */
    void write(Context context, Library library, Progress progress, InsightSettings settings, PersonRow agent, Days period)
            throws Exception {
        Catalog catalog = context.packs().catalog();
        Names names = new Names(new ItemNames(library, catalog));
        Charts charts = new Charts(theme == null ? ChartTheme.LIGHT : theme, settings, names::known);
        Chart chart = kind() == null ? partners(context, library, settings, agent, period) : chart(charts, context, library, progress, settings, agent, period, names);
        Path file = context.resolve(Objects.requireNonNull(output));
        library.records().exports().write(Export.of(Export.What.CHART, "Agent", agent.id(), file), by.who(), () -> {
            ChartFile.write(chart, file, dpi == null ? ChartFile.USUAL_DPI : dpi);
            return file;
        });
        context.line(file.toString());
        context.line(chart.summary());
    }

    /** Names are looked up before the chart asks, because that may fail. */
    private static final class Names {
        private final ItemNames items;
        private final Map<String, String> found = new HashMap<>();

        Names(ItemNames items) {
            this.items = items;
        }

        String of(String key) throws LibraryException {
            String name = found.get(key);
            if (name == null) {
                name = items.of(key);
                found.put(key, name);
            }
            return name;
        }

        String known(String key) {
            return found.getOrDefault(key, key);
        }
    }

    private Chart chart(Charts charts, Context context, Library library, Progress progress, InsightSettings settings, PersonRow agent, Days period,
            Names names) throws Exception {
        ChartScope scope = new ChartScope(agent.name(), period.first(), period.last());
        Set<String> self = Set.of(agent.id());
        return switch (Objects.requireNonNull(kind())) {
        case TREND -> trend(charts, scope, progress, agent.id(), period, names);
        case BEFORE_AFTER -> {
            List<GoalEffect> effects = progress.effects(agent.id());
            for (GoalEffect each : effects) {
                names.of(each.technique());
            }
            yield charts.beforeAfter(scope, effects);
        }
        case MATRIX -> {
            CallerMatrix matrix = progress.matrix(agent.id(), period);
            for (CallerMatrix.Cell cell : matrix.cells()) {
                names.of(cell.technique());
                names.of(cell.callerType());
            }
            yield charts.matrix(scope, matrix);
        }
        case OUTCOMES -> charts.outcomes(scope, progress.outcomes(self, period, TimeStep.WEEK));
        case SAME_DAY -> charts.sameDay(scope, progress.clock(self, period, context.clock().instant()));
        case VERDICTS -> {
            List<TechniqueProgress> techniques = progress.techniques(agent.id(), period);
            for (TechniqueProgress each : techniques) {
                names.of(each.technique());
            }
            yield charts.verdicts(scope, techniques);
        }
        case AGREEMENT -> charts.agreement(CalibrationReader.of(library, context.packs().catalog(), shared(library, self, period),
                settings));
        case STRIP -> strip(charts, library, self, names, settings.calendar().zone());
        };
    }

    private Chart partners(Context context, Library library, InsightSettings settings, PersonRow agent, Days period) throws Exception {
        String id = Objects.requireNonNull(chosen).id();
        Guest<InsightChart> guest = context.guests().guest(InsightCharts.POINT, id).orElseThrow(() -> new Refused(CliMessages.format(CliMessages.Guest_unknown, id,
                Stream.concat(Arrays.stream(Kind.values()).map(Kind::id), new InsightCharts(context.guests()).all().stream().map(Guest::id))
                        .collect(Collectors.joining(", ")))));
        AgentProgress progress = new AgentProgressReader(library, context.packs().catalog(), settings)
                .read(agent.id(), period, TimeStep.WEEK, context.clock().instant(), new NullProgressMonitor())
                .orElseThrow(() -> new Refused(CliMessages.format(CliMessages.Progress_nothing, agent.name())));
        return switch (InsightCharts.draw(guest, progress, theme == null ? ChartTheme.LIGHT : theme, context.interrupted())) {
        case Outcome.Done<Chart>(Chart drawn) -> drawn;
        case Outcome.Failed<Chart>(Fault fault) -> throw new Refused(fault.message());
        case Outcome.SwitchedOff<Chart>(Fault fault) -> throw new Refused(fault.message());
        case Outcome.Cancelled<Chart>() -> throw new CancellationException();
        };
    }

    /** The latest calls that two or more have reviewed. */
    private static List<String> shared(Library library, Set<String> agents, Days days) throws LibraryException {
        return library.figures().calls(agents, days.period()).stream().filter(row -> row.reviews() > 1)
                .sorted((one, other) -> compare(other.start(), one.start())).map(CallFigures::callId).limit(MOST_CALLS).toList();
    }

    private static int compare(@Nullable Instant one, @Nullable Instant other) {
        return (one == null ? Instant.MIN : one).compareTo(other == null ? Instant.MIN : other);
    }

    private Chart trend(Charts charts, ChartScope scope, Progress progress, String agentId, Days days, Names names) throws Exception {
        List<RateSeries> all = progress.series(Set.of(agentId), days, TimeStep.WEEK);
        for (RateSeries each : all) {
            names.of(each.technique());
        }
        RateSeries own = chosen(all, names);
        RateSeries team = progress.series(progress.team(agentId), days, TimeStep.WEEK).stream().filter(each -> each.technique().equals(own.technique()))
                .findFirst().orElse(null);
        List<LocalDate> sessions = progress.effects(agentId).stream().filter(effect -> effect.technique().equals(own.technique()))
                .map(GoalEffect::session).toList();
        return charts.trend(scope, own, team, sessions);
    }

    /** The technique that was asked for, by key, id or name; else the one with most chances. */
    private RateSeries chosen(List<RateSeries> all, Names names) throws Refused {
        String asked = technique;
        if (asked == null) {
            if (all.isEmpty()) {
                throw new Refused(CliMessages.Chart_noTechnique);
            }
            return all.get(0);
        }
        for (RateSeries each : all) {
            if (each.technique().equals(asked) || each.technique().endsWith('/' + asked) || names.known(each.technique()).equalsIgnoreCase(asked.strip())) {
                return each;
            }
        }
        throw new Refused(CliMessages.format(CliMessages.Chart_techniqueUnknown, asked)
                + OpenedLibrary.suggestion(Nearest.to(asked, all.stream().map(each -> names.known(each.technique())).toList())));
    }

    private Chart strip(Charts charts, Library library, Set<String> agents, Names names, ZoneId zone) throws Exception {
        String id = Objects.requireNonNull(call);
        CallFigures found = library.figures().calls(agents, Period.ALWAYS).stream().filter(row -> row.callId().equals(id)).findFirst()
                .orElseThrow(() -> new Refused(CliMessages.format(CliMessages.Call_unknown, library.folder(), id)));
        List<StripMoment> moments = new ArrayList<>();
        for (MomentRow row : library.moments(MomentQuery.ALL.withCall(id).withLimit(MOST_MOMENTS))) {
            CatalogRef ref = row.technique();
            moments.add(new StripMoment(row.startMicros(), row.endMicros(), row.channel(), ref == null ? "" : names.of(ref.key()), row.verdict()));
        }
        String title = found.start() == null ? id
                : WrittenTime.dayAndTime(found.start().atZone(zone));
        return charts.strip(title, found.durationMicros(), moments);
    }
}
