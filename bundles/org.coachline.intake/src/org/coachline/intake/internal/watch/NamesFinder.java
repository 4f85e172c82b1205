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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.internal.FoundFile;
import org.coachline.intake.internal.ImportUnit;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.SoundNames;
import org.coachline.intake.watch.CallField;
import org.coachline.intake.watch.NamePattern;
import org.coachline.intake.watch.PatternException;
import org.coachline.intake.watch.SourceException;
import org.coachline.intake.watch.SourceSettings;
import org.coachline.model.coaching.ChannelRole;
import org.jspecify.annotations.Nullable;

/** Files whose names say what is known; transcripts lie beside them. */
final class NamesFinder implements Finder {

    /** Asterisk's ids begin with the second in which the call came in, which no zone can be wrong about. */
    private static final Pattern UNIQUE_ID = Pattern.compile("(\\d{9,10})\\.\\d{1,9}");
    private static final int EXTENSION = 6;
    /** So many names must say the same before a clock is called wrong. */
    private static final int ENOUGH = 3;
    private static final int LOOKED_AT = 300;
    private static final double MOST_OF = 0.8;
    private static final long QUARTER = 900;
    private static final long NEAR = 180;

    private final SourceSettings settings;
    private final @Nullable NamePattern pattern;
    private Duration clockOff = Duration.ZERO;

    NamesFinder(SourceSettings settings) throws SourceException {
        this.settings = settings;
        try {
            pattern = settings.pattern().isBlank() ? null : NamePattern.of(settings.pattern());
        } catch (PatternException e) {
            throw new SourceException(Messages.get("watch.pattern", settings.pattern(), e.getMessage()));
        }
    }

    @Override
    public List<Unit> units(FileTree tree, List<String> remarks) {
        List<FoundFile> sound = new ArrayList<>();
        Map<Path, TreeFile> byPath = new HashMap<>();
        for (TreeFile each : tree.files()) {
            if (SoundNames.mayBeSound(each.name()) || pattern != null && !SoundNames.isBeside(each.name()) && pattern.match(each.path()).isPresent()) {
                Path path = tree.path(each);
                byPath.put(path, each);
                sound.add(new FoundFile(path, tree.folder(), false));
            }
        }
        sound.sort(Comparator.comparing(FoundFile::path));
        ImportOptions options = ImportOptions.of(null, settings.agentChannel(), false).with(new ImportOptions.Pairing(true, settings.direction(), List.of()));
        List<Unit> units = new ArrayList<>();
        for (ImportUnit each : ImportUnit.of(sound, options, (pair, why) -> { })) {
            units.add(unit(tree, each, byPath));
        }
        clockOff = clockOff(units);
        if (!clockOff.isZero()) {
            remarks.add(Messages.get("watch.clock", settings.zoneOrHere().getId(), said(clockOff)));
        }
        return units;
    }

    private Unit unit(FileTree tree, ImportUnit found, Map<Path, TreeFile> byPath) {
        List<TreeFile> recordings = found.files().stream().map(file -> byPath.get(file.path())).toList();
        TreeFile first = recordings.get(0);
        String title = found.title();
        List<ChannelRole> roles = found.roles();
        String named = title == null || recordings.size() == 1 ? first.path() : first.folder() + title;
        if (pattern != null && pattern.match(named).isEmpty()) {
            return Unit.refused(first.path(), Messages.get("names.noFit", pattern.text()));
        }
        List<TreeFile> companions = new ArrayList<>(Beside.of(tree, first));
        if (recordings.size() > 1) {
            companions.addAll(Beside.of(tree, named));
        }
        return Unit.of(List.of(new Unit.Leg(recordings, roles, title == null ? "" : title, companions, null)));
    }

    /** By how much what the names say is ahead of the seconds in the ids; zero where they agree, or too few say anything. */
    private Duration clockOff(List<Unit> units) {
        Map<Long, Integer> quarters = new HashMap<>();
        int all = 0;
        // Clocks are changed now and then: the latest say how it is set now.
        for (Unit each : units.subList(Math.max(0, units.size() - LOOKED_AT), units.size())) {
            Optional<Long> off = each.legs().isEmpty() ? Optional.empty() : off(named(each));
            if (off.isPresent()) {
                all++;
                long quarter = Math.round((double) off.get() / QUARTER);
                // Who waits in a queue is recorded later than they came in, by any time at all; clocks are off by whole quarters of an hour.
                if (Math.abs(off.get() - quarter * QUARTER) <= NEAR) {
                    quarters.merge(quarter, 1, Integer::sum);
                }
            }
        }
        long enough = Math.max(ENOUGH, Math.round(all * MOST_OF));
        return quarters.entrySet().stream().filter(each -> Math.abs(each.getKey()) >= 2 && each.getValue() >= enough).findFirst()
                .map(each -> Duration.ofSeconds(each.getKey() * QUARTER)).orElse(Duration.ZERO);
    }

    private Optional<Long> off(String name) {
        if (pattern == null) {
            return Optional.empty();
        }
        Map<CallField, String> texts = pattern.match(name).orElse(Map.of());
        var id = UNIQUE_ID.matcher(texts.getOrDefault(CallField.ID, ""));
        if (!id.matches()) {
            return Optional.empty();
        }
        Instant start = listed(texts).start;
        return start == null ? Optional.empty() : Optional.of(start.getEpochSecond() - Long.parseLong(id.group(1)));
    }

    private static String said(Duration off) {
        return (off.isNegative() ? "-" : "+") + off.abs().toHours() + ':' + String.format(Locale.ROOT, "%02d", off.abs().toMinutesPart());
    }

    private static String named(Unit unit) {
        return named(unit.legs().get(0));
    }

    private static String named(Unit.Leg leg) {
        TreeFile first = leg.recordings().get(0);
        return leg.recordings().size() == 1 ? first.path() : first.folder() + leg.title();
    }

    private Facts listed(Map<CallField, String> texts) {
        return ListedFacts.of(texts, field -> pattern == null ? Times.STANDARD : pattern.form(field).orElse(Times.STANDARD), settings.zoneOrHere());
    }

    @Override
    public Facts facts(FileTree tree, Unit unit, Unit.Leg leg) {
        Facts facts;
        if (pattern == null) {
            facts = new Facts();
        } else {
            Map<CallField, String> texts = pattern.match(named(leg)).orElse(Map.of());
            facts = listed(texts);
            Instant start = facts.start;
            if (start != null && !clockOff.isZero()) {
                facts.start = start.minus(clockOff);
            }
            who(texts, facts);
        }
        facts.title = leg.title();
        Beside.read(tree, leg.companions(), facts);
        return facts;
    }

    /**
     * Where the name has who called whom, the kind of call tells which of them is the agent. FreePBX names
     * {@code TYPE-CALLED-FROM-yyyyMMdd-HHmmss-UNIQUEID}, where TYPE is external or internal (an extension was called), in (a number from
     * outside), out, q (a queue), rg (a ring group), conf (a conference), generic or force
     * (<a href="https://github.com/FreePBX/callrecording/blob/release/16.0/functions.inc.php">callrecording, functions.inc.php</a>).
     */
    private static void who(Map<CallField, String> texts, Facts facts) {
        String type = texts.getOrDefault(CallField.TYPE, "").toLowerCase(Locale.ROOT);
        if (type.isEmpty() || !facts.agent.isEmpty() || !facts.agentId.isEmpty()) {
            return;
        }
        String caller = texts.getOrDefault(CallField.CALLER, "");
        String callee = texts.getOrDefault(CallField.CALLEE, "");
        if (type.startsWith("out")) {
            facts.agentId = extension(caller);
        } else if (type.equals("q") || type.equals("queue") || type.equals("rg")) {
            facts.queue = facts.queue.isEmpty() ? callee : facts.queue;
        } else if (!type.equals("conf") && !type.equals("generic")) {
            String called = extension(callee);
            // Forced by the route: either may be the one from outside.
            facts.agentId = called.isEmpty() && type.equals("force") ? extension(caller) : called;
        }
    }

    private static String extension(String number) {
        return number.matches("\\d{2," + EXTENSION + "}") ? number : "";
    }
}
