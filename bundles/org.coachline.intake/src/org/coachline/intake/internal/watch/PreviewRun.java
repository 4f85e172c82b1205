/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.watch.CallField;
import org.coachline.intake.watch.SourceException;
import org.coachline.intake.watch.SourceKind;
import org.coachline.intake.watch.SourcePreview;
import org.coachline.intake.watch.SourcePreview.ListLook;
import org.coachline.intake.watch.SourcePreview.Row;
import org.coachline.intake.watch.SourceSettings;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;

/** Looks at a folder as a source would, and keeps nothing. */
public final class PreviewRun {

    private static final int SAMPLE = 20;
    private static final int ENOUGH = 5;
    private static final long HALF_HOUR = 1_800;
    private static final long NEVER_MIND = 45 * 60L;

    private PreviewRun() {
    }

    /** As {@link SourcePreview#of}. */
    public static SourcePreview run(SourceSettings settings, Path folder, Path library, int most, IProgressMonitor monitor) throws SourceException {
        FileTree tree = FileTree.of(folder, library, monitor);
        Finder finder = Finders.of(settings);
        List<String> about = new ArrayList<>();
        List<Unit> units = new ArrayList<>(finder.units(tree, about));
        tree.unreadable().forEach(each -> about.add(Messages.get("watch.part", each)));
        units.sort(Comparator.comparingLong(Unit::modified).reversed().thenComparing(Unit::key));
        int calls = 0;
        int waiting = 0;
        int refused = 0;
        List<Row> rows = new ArrayList<>();
        List<Row> left = new ArrayList<>();
        List<Long> late = new ArrayList<>();
        for (Unit each : units) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            String why = each.refused() != null ? each.refused() : each.legs().isEmpty() ? each.waiting() : null;
            if (why != null) {
                refused += each.refused() != null ? 1 : 0;
                waiting += each.refused() != null ? 0 : 1;
                if (left.size() < most / 4) {
                    left.add(new Row(each.key(), null, "", "", "", "", "", false, List.of(why), false));
                }
                continue;
            }
            calls++;
            if (rows.size() < most) {
                Facts facts = finder.facts(tree, each, each.legs().get(0));
                rows.add(row(each, facts, settings));
                if (facts.start != null) {
                    late.add(each.modified() / 1_000 - facts.start.getEpochSecond());
                }
            }
        }
        about.addAll(finder.about(""));
        hint(late, settings).ifPresent(about::add);
        rows.addAll(left);
        return new SourcePreview(tree.size(), calls, waiting, refused, rows, about, settings.kind() == SourceKind.MANIFEST ? list(tree, settings) : null);
    }

    private static Row row(Unit unit, Facts facts, SourceSettings settings) {
        List<String> remarks = new ArrayList<>(facts.remarks);
        if (unit.waiting() != null) {
            remarks.add(0, unit.waiting());
        }
        if (unit.legs().size() > 1) {
            remarks.add(Messages.get("preview.legs", unit.legs().size()));
        }
        if (unit.legs().get(0).recordings().size() == 2) {
            remarks.add(Messages.get("preview.pair", unit.legs().get(0).recordings().get(1).name()));
        }
        Instant start = facts.start;
        if (start != null && start.isAfter(Instant.now().plus(Duration.ofMinutes(5)))) {
            String zone = facts.zone.isEmpty() ? settings.zoneOrHere().getId() : facts.zone;
            remarks.add(Messages.get("facts.future", start.atZone(settings.zoneOrHere()).toLocalDateTime(), zone));
        }
        String other = facts.figures.stream().filter(each -> !each.text().isEmpty()).map(each -> each.name() + ' ' + each.text()).collect(Collectors.joining(", "));
        String agent = facts.agent.isEmpty() ? facts.agentId.isEmpty() ? settings.agentName() : facts.agentId : facts.agent;
        return new Row(unit.key(), start, facts.zone.isEmpty() ? settings.zoneOrHere().getId() : facts.zone, agent, facts.queue, facts.id, other,
                facts.transcript != null, remarks, true);
    }

    /** Files are written when calls end. If they all were some hours before that, or after, the zone is a wrong one. */
    private static Optional<String> hint(List<Long> late, SourceSettings settings) {
        if (late.size() < ENOUGH) {
            return Optional.empty();
        }
        List<Long> sorted = late.stream().sorted().toList();
        long median = sorted.get(sorted.size() / 2);
        long spread = sorted.get(sorted.size() * 9 / 10) - sorted.get(sorted.size() / 10);
        if (spread > NEVER_MIND || Math.abs(median) < NEVER_MIND || Math.abs(median) > 15 * 3_600) {
            return Optional.empty();
        }
        long halves = Math.round((double) median / HALF_HOUR);
        return Optional.of(Messages.get(halves > 0 ? "preview.zoneLate" : "preview.zoneEarly", sorted.size(), hours(Math.abs(halves)), settings.zoneOrHere().getId()));
    }

    private static String hours(long halves) {
        return halves / 2 + (halves % 2 == 0 ? "" : "\u00bd");
    }

    private static @Nullable ListLook list(FileTree tree, SourceSettings settings) throws SourceException {
        List<TreeFile> lists = new ManifestFinder(settings).lists(tree);
        if (lists.isEmpty()) {
            return null;
        }
        Manifest manifest = Manifest.open(tree.path(lists.get(0)), settings.manifest());
        Map<CallField, String> columns = new EnumMap<>(CallField.class);
        manifest.columns().forEach((field, column) -> columns.put(field, manifest.headings().get(column)));
        boolean workbook = manifest.separator().isEmpty();
        String form = manifest.forms().getOrDefault(CallField.START, manifest.forms().getOrDefault(CallField.DATE, ""));
        return new ListLook(lists.get(0).path(), workbook ? "" : manifest.encoding().name(), manifest.separator(), form, manifest.headings(), columns,
                manifest.sample().stream().limit(SAMPLE).toList());
    }
}
